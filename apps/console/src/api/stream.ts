import type { SubscriptionForwarder } from '@urql/core'
import type { Client } from 'graphql-sse'
import { setLive } from './live.ts'

/** The longest pause between two tries to reach the event stream again, in milliseconds. */
const LONGEST_PAUSE_MS = 15_000

type Forwarded = Parameters<SubscriptionForwarder>[0]
type Observer = Parameters<ReturnType<SubscriptionForwarder>['subscribe']>[0]

/**
 * Opens GraphQL subscriptions over server-sent events. A broken stream is tried again without end: the server sends
 * the present state first, so nothing that came in between is missed. For the same reason a tab that nobody sees gives
 * its stream back: over HTTP/1.1 a browser has six connections to a host, and forgotten tabs would take them all.
 */
export function openStream(headers: Record<string, string>): SubscriptionForwarder {
  let client: Promise<Client> | undefined
  return (request) => ({
    subscribe: (observer) => ({
      unsubscribe: whileVisible(() => {
        client ??= connect(headers)
        return listen(client, request, observer)
      }),
    }),
  })
}

/** The library comes with the first page that listens, not with the first load. */
async function connect(headers: Record<string, string>): Promise<Client> {
  const { createClient } = await import('graphql-sse')
  return createClient({
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
}

function listen(
  client: Promise<Client>,
  { query = '', variables, extensions }: Forwarded,
  observer: Observer,
): () => void {
  let stopped = false
  let dispose: (() => void) | undefined
  const fail = (error: unknown) => {
    setLive('idle')
    observer.error(error)
  }
  client.then((sse) => {
    if (stopped) return
    dispose = sse.subscribe(
      { query, variables: variables ?? {}, extensions: extensions ?? {} },
      {
        next: ({ data, errors }) =>
          observer.next({ data: data ?? null, ...(errors && { errors: [...errors] }) }),
        error: fail,
        complete: () => {
          if (!stopped) observer.complete()
        },
      },
    )
  }, fail)
  return () => {
    stopped = true
    dispose?.()
    setLive('idle')
  }
}

/** Runs something while the tab is seen; ends it for good when the returned function is called. */
function whileVisible(start: () => () => void): () => void {
  let stop = document.hidden ? undefined : start()
  const onChange = () => {
    if (!document.hidden) stop ??= start()
    else {
      stop?.()
      stop = undefined
    }
  }
  document.addEventListener('visibilitychange', onChange)
  return () => {
    document.removeEventListener('visibilitychange', onChange)
    stop?.()
  }
}

const pause = (durationMs: number) => new Promise<void>((resolve) => setTimeout(resolve, durationMs))
