import type { InjectedSinks } from '@temporalio/worker'
import type { RunSinks } from '../workflows/told-ends.ts'
import { runOf } from './run-of.ts'
import type { RunNotes } from './run-notes.ts'

/** Takes in what workflows tell of their end. */
export const notedEnds = (notes: Pick<RunNotes, 'add'>): InjectedSinks<RunSinks> => ({
  runs: {
    ended: {
      fn: ({ workflowId, runId, workflowType }, how, input) => {
        const run = runOf({ workflowId, runId }, workflowType, input)
        if (run) notes.add({ ...run, at: new Date(), type: 'ENDED', how })
      },
      callDuringReplay: false,
    },
  },
})
