import { useState } from 'react'
import { useQuery, useSubscription } from 'urql'
import type { Answer } from '../design/view.tsx'
import { IntegrationChangedDocument, IntegrationDocument } from '../graphql/graphql.ts'
import type { IntegrationDetailFragment, IntegrationQuery } from '../graphql/graphql.ts'

/** One integration, read once and then kept up to date by its stream. */
export function useIntegration(id: string): { answer: Answer<IntegrationQuery>; ask: () => void } {
  const [answer, ask] = useQuery({ query: IntegrationDocument, variables: { id } })
  const [{ data: changed }] = useSubscription({ query: IntegrationChangedDocument, variables: { id } })
  const latest = useLatest(answer.data?.integration ?? undefined, changed?.integrationChanged)
  return {
    answer: latest ? { ...answer, data: { __typename: 'Query', integration: latest } } : answer,
    ask: () => ask({ requestPolicy: 'network-only' }),
  }
}

/** Whichever of two sources spoke last. */
function useLatest(
  read: IntegrationDetailFragment | undefined,
  streamed: IntegrationDetailFragment | undefined,
): IntegrationDetailFragment | undefined {
  const [seen, setSeen] = useState({ read, streamed, latest: streamed ?? read })
  if (seen.read === read && seen.streamed === streamed) return seen.latest
  const latest = seen.streamed !== streamed ? streamed : read
  setSeen({ read, streamed, latest })
  return latest
}
