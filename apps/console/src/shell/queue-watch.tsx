import { useEffect, useRef, useState } from 'react'
import { useClient, useSubscription } from 'urql'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import type { CountsFragment } from '../graphql/graphql.ts'
import { QueueChangedDocument, QueueCountsDocument } from '../queue/queue.graphql.ts'
import { noteQueueCounts } from './queue-counts.ts'

/** A tab that nobody sees has no stream, and is where a code must be seen: it asks this often, in milliseconds. */
const ASK_HIDDEN_MS = 20_000

/** Listens to what must be done, for the number in the rail, the tab's title and the pages that show it. */
export function QueueWatch() {
  const [{ data }] = useSubscription({ query: QueueChangedDocument })
  const streamed = data?.queueChanged
  const asked = useAskedWhileHidden(streamed)
  const counts = asked ?? streamed ?? null
  useEffect(() => noteQueueCounts(counts), [counts])
  useEffect(() => () => noteQueueCounts(null), [])
  useNewCode(counts)
  return null
}

function useAskedWhileHidden(streamed: CountsFragment | undefined): CountsFragment | undefined {
  const client = useClient()
  const [asked, setAsked] = useState<CountsFragment>()
  const [heard, setHeard] = useState(streamed)
  if (heard !== streamed) {
    setHeard(streamed)
    setAsked(undefined)
  }
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) return
      void client
        .query(QueueCountsDocument, {}, { requestPolicy: 'network-only' })
        .toPromise()
        .then((answer) => answer.data?.queueCounts && setAsked(answer.data.queueCounts))
    }, ASK_HIDDEN_MS)
    return () => clearInterval(timer)
  }, [client])
  return asked
}

/** A new code is said at once, and shown by the browser where the person allowed that and does not look. */
function useNewCode(counts: CountsFragment | null): void {
  const t = useTranslations('shell')
  const before = useRef<number>(undefined)
  useEffect(() => {
    if (!counts) return
    if (before.current !== undefined && counts.codes > before.current) {
      announce(t('queue.code'), 'assertive')
      if (document.hidden && 'Notification' in window && Notification.permission === 'granted')
        new Notification(t('queue.code'), { tag: 'gatehouse-code' })
    }
    before.current = counts.codes
  }, [counts, t])
}
