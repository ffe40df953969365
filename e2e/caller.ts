import { createClient } from 'graphql-sse'

/** Somebody who has nothing but the API. */
export interface Caller {
  // eslint-disable-next-line typescript/no-explicit-any -- tests read what they asked for
  ask: (query: string, variables?: object) => Promise<any>
  /** Follows a subscription until an event of it is the one that is looked for, and gives that event. */
  // eslint-disable-next-line typescript/no-explicit-any -- as above
  follow: (query: string, variables: Record<string, unknown>, isIt: (data: any) => boolean) => Promise<any>
}

/** Speaks GraphQL over HTTP and server-sent events. @throws with the answer's errors when it has any. */
export function callerOf(url: string, headers: Record<string, string>): Caller {
  return {
    async ask(query, variables = {}) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      return dataOf((await answer.json()) as Answer) // GraphQL's own form
    },
    async follow(query, variables, isIt) {
      const client = createClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 })
      try {
        for await (const answer of client.iterate({ query, variables })) {
          const data = dataOf(answer)
          if (isIt(data)) return data
        }
      } finally {
        client.dispose()
      }
      throw new Error('the stream ended before what was looked for came')
    },
  }
}

/** Signs in by a link from the terminal, as a browser would. */
export async function signInByLink(url: string, link: string): Promise<Caller> {
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('link')
  const answer = await fetch(`${url}/auth/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (!answer.ok) throw new Error(`the link answered ${answer.status}: ${await answer.text()}`)
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return callerOf(url, { cookie: cookies.join('; ') })
}

interface Answer {
  // eslint-disable-next-line typescript/no-explicit-any -- as above
  data?: any
  errors?: readonly unknown[]
}

function dataOf({ data, errors = [] }: Answer) {
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data
}
