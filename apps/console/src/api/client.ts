import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core'
import type { CombinedError } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
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
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        enableForSubscriptions: true,
        preferGetForPersistedQueries: false,
        generateHash: async (_, document) => hashOf(document),
      }),
      subscriptionExchange({ forwardSubscription: stream }),
      fetchExchange,
    ],
  })
}

function isSignedOut(error: CombinedError): boolean {
  return error.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED')
}

function hashOf(document: object): string {
  const meta = '__meta__' in document ? document.__meta__ : undefined
  if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string')
    return meta.hash
  throw new Error('A GraphQL document without a registered hash cannot be sent. Run the codegen script.')
}
