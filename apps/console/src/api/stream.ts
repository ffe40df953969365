import type { SubscriptionForwarder } from '@urql/core'
import { createClient } from 'graphql-sse'
import { setLive } from './live.ts'

/** The longest pause between two tries to reach the event stream again, in milliseconds. */
const LONGEST_PAUSE_MS = 15_000

/**
 * Opens GraphQL subscriptions over server-sent events. A broken stream is tried again without end:
 * the server sends the present state first, so nothing that came in between is missed.
 */
export function openStream(headers: Record<string, string>): SubscriptionForwarder {
  const client = createClient({
    url: '/graphql/stream',
    headers,
    credentials: 'same-origin',
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: (tries) => pause(Math.min(LONGEST_PAUSE_MS, 500 * 2 ** Math.min(tries, 10))),
    on: {
      connecting: (again) => again && setLive('reconnecting'),
      connected: () => setLive('live'),
    },
  })
  return ({ query = '', variables, extensions }) => ({
    subscribe: (observer) => ({
      unsubscribe: client.subscribe(
        { query, variables: variables ?? {}, extensions: extensions ?? {} },
        {
          next: ({ data, errors }) =>
            observer.next({ data: data ?? null, ...(errors && { errors: [...errors] }) }),
          error: (error) => observer.error(error),
          complete: () => observer.complete(),
        },
      ),
    }),
  })
}

const pause = (durationMs: number) => new Promise<void>((resolve) => setTimeout(resolve, durationMs))
