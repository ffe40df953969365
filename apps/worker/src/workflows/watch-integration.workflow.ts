import { ActivityFailure, sleep } from '@temporalio/workflow'
import type { WatchIntegrationInput } from '@gatehouse/contracts'
import { products, rows } from './activities.ts'

/**
 * Looks whether an integration's credential still can do what it could, within Apple's limits. Where Apple does not
 * answer, the next look will tell.
 */
export async function watchIntegration(input: WatchIntegrationInput): Promise<void> {
  try {
    for (;;) {
      const { retryInMs } = await products.probeIntegration(input)
      if (retryInMs === 0) break
      await sleep(retryInMs)
    }
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
  }
  await rows.finishWatch(input)
}
