import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server'
import type { Context } from '../graphql/context.ts'
import type { Metrics, Outcome } from './metrics.ts'

/** Measures every operation that Apollo answers: how many, how they ended, how long they took. */
export const measuredOperations = (metrics: Metrics): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    const began = performance.now()
    return {
      async willSendResponse(answered) {
        const name = answered.metrics.persistedQueryHit ? (answered.operationName ?? 'unnamed') : 'text'
        metrics.operation(name, outcomeOf(answered), (performance.now() - began) / 1_000)
      },
    }
  },
})

const faults = new Set(['INTERNAL', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])

function outcomeOf({ response }: GraphQLRequestContextWillSendResponse<Context>): Outcome {
  const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : []
  if (errors.length === 0) return 'ok'
  return errors.some(({ extensions }) => faults.has(String(extensions?.['code']))) ? 'failed' : 'refused'
}
