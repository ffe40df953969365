import type { Client } from '@urql/core'
import { useEffect, useEffectEvent } from 'react'
import { useClient, useQuery, useSubscription } from 'urql'
import type { Answer } from '../design/view.tsx'
import type { IntegrationDetailFragment, IntegrationQuery } from '../graphql/graphql.ts'
import { IntegrationChangedDocument, IntegrationDocument } from './integration.graphql.ts'

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
  useAskingOfSilence(latest?.backfill, ask)
  return {
    answer: latest ? { ...answer, data: { __typename: 'Query', integration: latest } } : answer,
    ask: () => ask({ requestPolicy: 'network-only' }),
  }
}

const silentMs = 60_000
const askEveryMs = 20_000

/** What stands still sends no word: where a running history is silent, it is asked about again and again. */
function useAskingOfSilence(
  backfill: IntegrationDetailFragment['backfill'] | undefined,
  ask: (options: { requestPolicy: 'network-only' }) => void,
): void {
  const running = backfill?.state === 'RUNNING'
  const askIfSilent = useEffectEvent(() => {
    const lastStepAt = backfill?.lastStepAt
    if (!lastStepAt || Date.now() - Date.parse(lastStepAt) > silentMs) ask({ requestPolicy: 'network-only' })
  })
  useEffect(() => {
    if (!running) return
    const asking = setInterval(() => askIfSilent(), askEveryMs)
    return () => clearInterval(asking)
  }, [running])
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
