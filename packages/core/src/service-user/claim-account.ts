import { providerQueries, serviceUserQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { NewEvidence } from '../integrations/move-integration.ts'

/**
 * Says which of Apple's accounts an integration is: its provider gets the number and the vendor numbers, or it goes to the
 * provider of its client that has them. What has to be moved for that.
 */
export async function claimAccount(
  tx: Tx,
  integration: IntegrationRecord,
  account: { number: string; vendorNumbers: readonly string[] },
): Promise<NewEvidence> {
  const { clientId, providerId } = integration
  const known = await serviceUserQueries.findProviderByNumber(tx, clientId, account.number)
  const present = known ?? (await providerQueries.findProvider(tx, providerId))
  const vendorNumbers = [...new Set([...(present?.vendorNumbers ?? []), ...account.vendorNumbers])]
  await providerQueries.updateProvider(tx, known?.id ?? providerId, {
    reporterAccount: account.number,
    vendorNumbers,
  })
  return known && known.id !== providerId ? { providerId: known.id } : {}
}
