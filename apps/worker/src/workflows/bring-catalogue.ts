import { ActivityFailure, patched } from '@temporalio/workflow'
import type { IntegrationRef } from '@gatehouse/contracts'
import { products, rows } from './activities.ts'

/** So many apps in a row without an answer mean that Apple is away; the next sync goes on with those left. */
const mostFailuresInARow = 3

/** Brings products and icons of the apps that are due in step with Apple, one app after another. */
export async function bringCatalogue({
  workspaceId,
  clientId,
  integrationId,
}: IntegrationRef): Promise<void> {
  if (!patched('catalogue')) return
  const integration = { workspaceId, clientId, integrationId }
  const { appIds } = await rows.planCatalogue(integration)
  let failuresInARow = 0
  for (const appId of appIds) {
    if (failuresInARow === mostFailuresInARow) return
    try {
      await products.syncCatalogue({ ...integration, appId })
      failuresInARow = 0
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error
      failuresInARow += 1
    }
  }
}
