import {
  credentialQueries,
  linkAdminKeyQueries,
  serviceUserQueries,
  type NamedLinkRow,
  type Tx,
} from '@gatehouse/db'
import { systemActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { Method } from '../integrations/state.pure.ts'
import { offersTo } from '../methods/connection-methods.ts'
import { rolesOf } from '../methods/roles-for.pure.ts'
import { applePages } from '../problems/apple-pages.ts'
import { appleLabelOf } from '../reporter/apple-label.pure.ts'
import { toInvite } from '../service-user/service-user-view.ts'
import { pageOfSupport } from '../support/support-contact.ts'
import { methodOff } from '../sign-in/method-policy.ts'
import { chosenLanguage, consentText, consentVersion, linkLanguages } from './consent-text.pure.ts'
import { textsOf, type KeptFinding } from './finding-texts.pure.ts'
import { asksAdminKey } from './link-admin-key.pure.ts'
import { offeredOnLink, type LinkMethod, type LinkOffer } from './link-methods.pure.ts'
import { linkPurpose } from './link-purpose.pure.ts'
import type { GivenAccessView, LinkInviteView, OpenLinkView } from './link-views.ts'
import { invitationSeenAt } from './see-invitation.ts'

/** A link as its holder sees it; `sessionHash` is of the session that looks, if one does. */
export async function toOpenLinkView(
  deps: Deps,
  tx: Tx,
  row: NamedLinkRow,
  sessionHash: string | null,
): Promise<OpenLinkView> {
  const { link, agency, agencySlug, clientName } = row
  const now = deps.now()
  const needs = needsOf(row)
  const held = link.sessionUntil !== null && link.sessionUntil > now
  const mine = held && link.sessionHash === sessionHash
  return {
    agency,
    support: pageOfSupport(row.supportContact),
    client: clientName,
    needs,
    language: chosenLanguage(link.language),
    page: applePages.keys,
    vendorPage: applePages.vendorNumber,
    methods: await offersOf(deps, tx, row),
    passwordLabel: appleLabelOf(agencySlug, now),
    // Whom to invite is told to who began, and not to whoever looks.
    invite: mine ? await inviteOf(tx, needs) : null,
    keyName: `Gatehouse-${agencySlug}`,
    role: rolesOf('API_KEY_TEAM', needs).join(', '),
    createdAt: link.createdAt,
    expiresAt: link.expiresAt,
    step: link.step,
    mine,
    elsewhere: held && !mine,
    consent: {
      version: consentVersion,
      texts: linkLanguages.map((language) => ({
        language,
        text: consentText(language, { client: clientName, agency }),
      })),
    },
    // Who has the token and not the session is told nothing of what was given.
    given: mine ? await givenAccess(tx, link) : null,
  }
}

/** @throws {DomainError} METHOD_OFF for a way that this link does not offer. */
export async function assertOffered(
  deps: Deps,
  tx: Tx,
  row: NamedLinkRow,
  method: LinkMethod,
): Promise<void> {
  if (!(await offersOf(deps, tx, row)).some((offer) => offer.method === method)) throw methodOff()
}

async function offersOf(deps: Deps, tx: Tx, row: NamedLinkRow): Promise<LinkOffer[]> {
  const { clientId, workspaceId } = row.link
  const offers = await offersTo(deps, tx, systemActor(workspaceId, 'connectLink'), {
    clientId,
    needs: needsOf(row),
  })
  return offeredOnLink(offers, row.integrationMethod)
}

const needsOf = ({ link }: NamedLinkRow) => link.needs as CapabilityName[] // written by createConnectLink alone

async function inviteOf(tx: Tx, needs: readonly CapabilityName[]): Promise<LinkInviteView | null> {
  const serviceUser = await serviceUserQueries.findServiceUser(tx)
  return serviceUser && { ...toInvite(serviceUser, linkPurpose(needs)), page: applePages.people }
}

async function givenAccess(tx: Tx, link: NamedLinkRow['link']): Promise<GivenAccessView | null> {
  if (!link.method || !link.team) return null
  const credential = link.credentialId ? await credentialQueries.findCredential(tx, link.credentialId) : null
  const [adminKey] = await linkAdminKeyQueries.adminKeysOf(tx, [link.id])
  const { appCount, apps, accounts, findings } = link.team
  return {
    method: link.method as Method, // written by keepGiven alone
    keyId: credential?.keyId ?? null,
    asksAdminKey: asksAdminKey(link),
    adminKeyId: adminKey?.keyId ?? null,
    appCount,
    apps: apps.map(({ name }) => name),
    accounts: accounts?.map(({ name }) => name) ?? [],
    seenAt: await invitationSeenAt(tx, link),
    findings: findings.map((finding) => {
      const kept = finding as KeptFinding // written by lookAtKey alone
      const { check, status, message } = kept
      return { check, status, message, texts: textsOf({ ...kept, hint: null }) }
    }),
  }
}
