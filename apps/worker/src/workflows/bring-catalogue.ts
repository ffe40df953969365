import { ActivityFailure, patched } from '@temporalio/workflow'
import type { IntegrationRef } from '@gatehouse/contracts'
import { products, rows } from './activities.ts'

/** So many apps in a row without an answer mean that Apple is away; the next sync goes on with those left. */
const mostFailuresInARow = 3

/** As many apps as the history of one run should hold; the others are the first of the next sync. */
const mostPerRun = 500

/**
 * Brings products and icons of the apps that are due in step with Apple, one app after another. After each batch it asks
 * again which matter most, so that an app that somebody put first does not wait for all others.
 */
export async function bringCatalogue({
  workspaceId,
  clientId,
  integrationId,
}: IntegrationRef): Promise<void> {
  if (!patched('catalogue')) return
  const integration = { workspaceId, clientId, integrationId }
  const tried = new Set<string>()
  for (;;) {
    const { appIds, more } = await rows.planCatalogue(integration)
    const batch = appIds.filter((appId) => !tried.has(appId))
    const answered = await bring(integration, batch)
    for (const appId of batch) tried.add(appId)
    if (!answered || !more || batch.length === 0 || tried.size >= mostPerRun) return
  }
}

/** Whether Apple answered, so that going on makes sense. */
async function bring(integration: IntegrationRef, appIds: readonly string[]): Promise<boolean> {
  let failuresInARow = 0
  for (const appId of appIds) {
    if (failuresInARow === mostFailuresInARow) return false
    try {
      await products.syncCatalogue({ ...integration, appId })
      failuresInARow = 0
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error
      failuresInARow += 1
    }
  }
  return true
}
