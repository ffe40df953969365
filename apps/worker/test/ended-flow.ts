import { expect, vi } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { withEngine } from './engine.ts'
import { keepHistory, replay, textOf } from './histories.ts'
import type { House } from './house.ts'

/**
 * The history of a workflow once it has ended, as text, after a replay that decided as it did. `RECORD_HISTORIES=1` before a
 * release keeps it under `name` for the replay tests.
 */
export async function endedFlow(house: House, workflowId: string, name: string): Promise<string> {
  const history = await withEngine(house, async (client) => {
    const handle = client.workflow.getHandle(workflowId)
    await vi.waitFor(async () => expect((await handle.describe()).status.name).toBe('COMPLETED'), {
      timeout: 180_000,
      interval: 100,
    })
    return handle.fetchHistory()
  })
  expect((await replay([{ workflowId, history }])).filter(({ error }) => error)).toEqual([])
  if (process.env['RECORD_HISTORIES']) await keepHistory(manifest.version, name, history)
  return textOf(history)
}
