import type { TypedDocumentNode } from 'urql'

/** Asks the server by a registered document; null where it did not answer. This page has no store: it asks, and shows. */
export async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data | null> {
  const sha256Hash = 'documentId' in document ? document.documentId : ''
  const body = { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }
  const answer = await post('/graphql', body)
  if (!answer?.ok) return null
  const { data } = (await answer.json().catch(() => ({}))) as { data?: Data | null } // GraphQL's own form
  return data ?? null
}

/** How pressing *Start* went. */
export type Started = 'STARTED' | 'ELSEWHERE' | 'CLOSED' | 'UNREACHABLE'

/** Exchanges the token for a cookie. It goes in a body: no address that a log could keep ever holds it. */
export async function start(token: string, takeOver: boolean): Promise<Started> {
  const answer = await post('/auth/connect-link', { token, takeOver })
  if (!answer || answer.status >= 500) return 'UNREACHABLE'
  if (answer.ok) return 'STARTED'
  return answer.status === 409 ? 'ELSEWHERE' : 'CLOSED'
}

async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return null
  }
}
