import { providerQueries, reporterQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import { problem } from '../problems/domain-error.ts'
import type { CheckedApiKey } from './api-key-input.ts'

/**
 * The provider that a key reads. A team key names its team by the issuer; an individual key names none, so it gets a
 * provider of its own and keeps it.
 * @throws {DomainError} OTHER_TEAM when the key is of another team than the one whose data are here.
 */
export async function providerOfKey(
  tx: Tx,
  of: { workspaceId: string; clientId: string; name: string },
  key: Pick<CheckedApiKey, 'issuerId' | 'vendorNumbers'>,
  continued: IntegrationRecord | null,
): Promise<string> {
  const { issuerId, vendorNumbers } = key
  const present = continued ? await providerQueries.findProvider(tx, continued.providerId) : null
  const same = present?.issuerId === issuerId ? present : null
  if (continued && continued.access !== 'NOT_YET' && !same) throw otherTeam()
  const known =
    same ??
    (issuerId
      ? ((await providerQueries.findProviderByIssuer(tx, of.clientId, issuerId)) ??
        // Reporter has named the account that these numbers belong to; the issuer is its own once Apple accepted the key.
        (await reporterQueries.findProviderOfReporter(tx, of.clientId, vendorNumbers)))
      : null)
  // Of a provider that is known, the numbers that were typed wait in the attempt until Apple has accepted them.
  return known?.id ?? providerQueries.insertProvider(tx, { ...of, issuerId, vendorNumbers })
}

const otherTeam = () =>
  problem('OTHER_TEAM', 'This key belongs to another team than the one that is connected here.', {
    field: 'issuerId',
    hint: 'Connect it as a new integration; this one keeps its apps and its history.',
  })
