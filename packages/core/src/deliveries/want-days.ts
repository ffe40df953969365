import { providerQueries, deliveryQueries, type Tx } from '@gatehouse/db'
import { daysOf } from '../day/apple-day.ts'

/** Enters the daily sales of a range of days into the ledger, for every vendor number of the provider. How many were new. */
export async function wantDays(
  tx: Tx,
  of: { workspaceId: string; clientId: string; providerId: string },
  range: { from: string; to: string },
  dueAt: Date,
): Promise<number> {
  const provider = await providerQueries.findProvider(tx, of.providerId)
  const rows = (provider?.vendorNumbers ?? []).flatMap((vendorNumber) =>
    daysOf(range.from, range.to).map((periodOn) => ({
      workspaceId: of.workspaceId,
      clientId: of.clientId,
      providerId: of.providerId,
      vendorNumber,
      kind: 'SALES_SUMMARY',
      frequency: 'DAILY',
      periodOn,
      state: 'WANTED',
      dueAt,
    })),
  )
  return deliveryQueries.wantDeliveries(tx, rows)
}
