import {
  credentialQueries,
  connectLinkQueries,
  linkAdminKeyQueries,
  type NamedLinkRow,
  type Tx,
} from '@gatehouse/db'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { IntegrationState, Method } from '../integrations/state.pure.ts'
import { applePages } from '../problems/apple-pages.ts'
import type { Page } from '../problems/domain-error.ts'
import { pageOfSupport } from '../support/support-contact.ts'
import { consentText, languageOf } from './consent-text.pure.ts'
import { toAdminKey } from './link-admin-key.pure.ts'
import { linkState, type LinkState } from './link-state.pure.ts'
import type { LinkReceiptView } from './link-views.ts'
import { findHeld } from './stranger.ts'

/** What is held of what somebody gave, since when, and how they end it; null for a token that is no receipt's. */
export async function readReceipt(deps: Deps, token: string): Promise<LinkReceiptView | null> {
  const held = await findHeld(deps, token, 'RECEIPT')
  if (!held) return null
  return deps.db.read(reachOf(held.actor), async (tx) => {
    const row = await connectLinkQueries.findLink(tx, held.linkId)
    return row ? toReceipt(tx, row, deps.now()) : null
  })
}

async function toReceipt(tx: Tx, row: NamedLinkRow, now: Date): Promise<LinkReceiptView> {
  const { link, agency, clientName, integrationState } = row
  const key = link.credentialId ? await credentialQueries.findCredential(tx, link.credentialId) : null
  const [adminKey] = await linkAdminKeyQueries.adminKeysOf(tx, [link.id])
  const [agreed] = await connectLinkQueries.consentsOf(tx, [link.id])
  const state = linkState(link, now)
  const language = languageOf(agreed?.language ?? link.language)
  return {
    agency,
    support: pageOfSupport(row.supportContact),
    client: clientName,
    status: statusOf(state, link.credentialId === null || Boolean(key?.sealed)),
    state: integrationState as IntegrationState | null, // written by moveIntegration alone
    method: link.method as Method | null, // written by keepGiven alone
    keyId: key?.keyId ?? null,
    adminKey: adminKey ? toAdminKey(adminKey) : null,
    accounts: link.team?.accounts?.map(({ name }) => name) ?? [],
    needs: link.needs as CapabilityName[], // written by createConnectLink alone
    givenAt: link.finishedAt,
    consent: agreed
      ? {
          agreedAt: agreed.agreedAt,
          version: agreed.textVersion,
          text: consentText(language, { client: clientName, agency }, agreed.textVersion),
        }
      : null,
    page: endPages[link.method ?? ''] ?? applePages.keys,
    language,
  }
}

/** Where at Apple somebody ends what they gave. */
const endPages: Record<string, Page> = {
  REPORTER_TOKEN: applePages.reporterToken,
  APP_SPECIFIC_PASSWORD: applePages.passwords,
  SERVICE_USER_INVITE: applePages.people,
}

function statusOf(state: LinkState, kept: boolean): LinkReceiptView['status'] {
  if (!kept || (state !== 'FINISHED' && state !== 'CONFIRMED')) return 'ENDED'
  return state === 'FINISHED' ? 'WAITING' : 'IN_USE'
}
