import type { Client } from '@urql/core'
import { useClient, useQuery, useSubscription } from 'urql'
import type { Answer } from '../design/view.tsx'
import { IntegrationChangedDocument, IntegrationDocument } from '../graphql/graphql.ts'
import type { IntegrationDetailFragment, IntegrationQuery } from '../graphql/graphql.ts'

/** What is known of integrations beyond the query cache, so that a page never shows what the last page knew better. */
const streamed = new WeakMap<Client, Map<string, Known>>()

interface Known {
  read: IntegrationDetailFragment | undefined
  streamed: IntegrationDetailFragment | undefined
  latest: IntegrationDetailFragment | undefined
}

/** One integration, read once and then kept up to date by its stream. */
export function useIntegration(id: string): { answer: Answer<IntegrationQuery>; ask: () => void } {
  const [answer, ask] = useQuery({ query: IntegrationDocument, variables: { id } })
  const [{ data: changed }] = useSubscription({ query: IntegrationChangedDocument, variables: { id } })
  const latest = latestOf(
    knownOf(useClient()),
    id,
    answer.data?.integration ?? undefined,
    changed?.integrationChanged,
  )
  return {
    answer: latest ? { ...answer, data: { __typename: 'Query', integration: latest } } : answer,
    ask: () => ask({ requestPolicy: 'network-only' }),
  }
}

function knownOf(client: Client): Map<string, Known> {
  const known = streamed.get(client) ?? new Map<string, Known>()
  streamed.set(client, known)
  return known
}

/** Whichever of the two sources spoke last; asking twice with the same answers changes nothing. */
function latestOf(
  known: Map<string, Known>,
  id: string,
  read: Known['read'],
  changed: Known['streamed'],
): IntegrationDetailFragment | undefined {
  const before = known.get(id)
  const isNew = changed !== undefined && changed !== before?.streamed
  const isRead = read !== undefined && read !== before?.read
  const latest = isNew ? changed : isRead ? read : before?.latest
  known.set(id, { read: read ?? before?.read, streamed: changed ?? before?.streamed, latest })
  return latest
}
