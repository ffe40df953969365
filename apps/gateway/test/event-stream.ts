import { createClient } from 'graphql-sse'
import type { GraphqlAnswer, TestGateway } from './gateway.ts'

/** The events of a subscription, as the console's own client reads them. */
export function eventsOf(
  gateway: TestGateway,
  request: { query?: string; variables?: Record<string, unknown>; extensions?: Record<string, unknown> },
  headers: Record<string, string> = {},
) {
  const client = createClient({ url: `${gateway.url}/graphql/stream`, headers, retryAttempts: 0 })
  const iterator = client.iterate<GraphqlAnswer['data']>({ query: '', ...request })
  return {
    /** The next event; null when the stream has ended. */
    async next(): Promise<Pick<GraphqlAnswer, 'data' | 'errors'> | null> {
      const { value, done } = await iterator.next()
      return done
        ? null
        : { data: value.data ?? null, errors: (value.errors ?? []) as unknown as GraphqlAnswer['errors'] } // as sent
    },
    close: () => client.dispose(),
  }
}
