import {
  cacheExchange,
  Client,
  fetchExchange,
  makeOperation,
  mapExchange,
  subscriptionExchange,
} from '@urql/core'
import type { CombinedError, Operation } from '@urql/core'
import { requestPolicyExchange } from '@urql/exchange-request-policy'
import { openStream } from './stream.ts'

/** How long an answer is shown without asking again, in milliseconds. */
const FRESH_FOR_MS = 30_000

/** Called when the server no longer knows who is asking. */
export type SignedOutListener = () => void

/**
 * One GraphQL client for one workspace, so that no answer of one workspace can be shown in another.
 * Operations travel as hashes of registered documents; the text itself is never sent.
 */
export function createApi(workspace: string | undefined, onSignedOut: SignedOutListener): Client {
  const headers: Record<string, string> = workspace ? { 'gatehouse-workspace': workspace } : {}
  const stream = openStream(headers)
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers, credentials: 'same-origin' },
    exchanges: [
      mapExchange({ onError: (error) => void (isSignedOut(error) && onSignedOut()) }),
      requestPolicyExchange({ ttl: FRESH_FOR_MS }),
      cacheExchange,
      mapExchange({ onOperation: asPersisted }),
      subscriptionExchange({ forwardSubscription: stream }),
      fetchExchange,
    ],
  })
}

function isSignedOut(error: CombinedError): boolean {
  return error.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED')
}

/** Names the registered document as Apollo's server knows it. */
function asPersisted(operation: Operation): Operation {
  if (!('documentId' in operation.query))
    throw new Error('A GraphQL document that is not registered cannot be sent. Run the codegen script.')
  const persistedQuery = { version: 1 as const, sha256Hash: operation.query.documentId ?? '' }
  return { ...makeOperation(operation.kind, operation), extensions: { persistedQuery } }
}
