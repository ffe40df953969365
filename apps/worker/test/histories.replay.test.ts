import { expect, it } from 'vitest'
import { recordedHistories, replay } from './histories.ts'
import { quietRuntime } from './quiet.ts'

quietRuntime()

it('decides in every recorded history as the version did that wrote it', async () => {
  const histories = await recordedHistories()
  expect(histories.map(({ workflowId }) => workflowId)).toEqual(
    expect.arrayContaining([
      '0.1.0/backfill',
      '0.1.0/bulkJob',
      '0.1.0/gainAccess',
      '0.1.0/planner',
      '0.1.0/sendMail',
      '0.1.0/syncIntegration',
    ]),
  )
  const results = await replay(histories)
  expect(results).toHaveLength(histories.length)
  expect(results.filter(({ error }) => error)).toEqual([])
})
