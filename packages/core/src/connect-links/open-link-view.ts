import { accessQueries, type NamedLinkRow, type Tx } from '@gatehouse/db'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import { rolesOf } from '../methods/roles-for.pure.ts'
import { applePages } from '../problems/apple-pages.ts'
import { consentText, consentVersion, languageOf } from './consent-text.pure.ts'
import type { GivenKeyView, OpenLinkView } from './link-views.ts'

/** A link as its holder sees it; `sessionHash` is of the session that looks, if one does. */
export async function toOpenLinkView(
  tx: Tx,
  { link, agency, agencySlug, clientName }: NamedLinkRow,
  { sessionHash, now }: { sessionHash: string | null; now: Date },
): Promise<OpenLinkView> {
  const language = languageOf(link.language)
  const needs = link.needs as CapabilityName[] // written by createConnectLink alone
  const held = link.sessionUntil !== null && link.sessionUntil > now
  const mine = held && link.sessionHash === sessionHash
  return {
    agency,
    client: clientName,
    needs,
    language,
    page: applePages.keys,
    vendorPage: applePages.vendorNumber,
    keyName: `Gatehouse-${agencySlug}`,
    role: rolesOf('API_KEY_TEAM', needs).join(', '),
    createdAt: link.createdAt,
    expiresAt: link.expiresAt,
    step: link.step,
    mine,
    elsewhere: held && !mine,
    consent: { version: consentVersion, text: consentText(language, { client: clientName, agency }) },
    // Who has the token and not the session is told nothing of what was given.
    given: mine ? await givenKey(tx, link) : null,
  }
}

async function givenKey(tx: Tx, link: NamedLinkRow['link']): Promise<GivenKeyView | null> {
  const key = link.credentialId ? await accessQueries.findCredential(tx, link.credentialId) : null
  if (!key?.keyId || !link.team) return null
  const { appCount, apps, findings } = link.team
  return {
    keyId: key.keyId,
    appCount,
    apps: apps.map(({ name }) => name),
    findings: findings as GivenKeyView['findings'], // written by submitKey alone
  }
}
