import {
  ContinueAsNew,
  isCancellation,
  proxySinks,
  type Sinks,
  type WorkflowInterceptorsFactory,
} from '@temporalio/workflow'

/** How a run ended, on its way out of the workflow: nothing of it is in the history. */
export interface RunSinks extends Sinks {
  runs: { ended(how: 'DONE' | 'FAILED' | 'CANCELLED', input: unknown): void }
}

const { runs } = proxySinks<RunSinks>()

/** Tells when a workflow has ended. */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      async execute(input, next) {
        try {
          const result = await next(input)
          runs.ended('DONE', input.args[0])
          return result
        } catch (error) {
          if (!(error instanceof ContinueAsNew))
            runs.ended(isCancellation(error) ? 'CANCELLED' : 'FAILED', input.args[0])
          throw error
        }
      },
    },
  ],
})
