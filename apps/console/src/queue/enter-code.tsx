import { useEffect } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { CodeBox } from '../code/code-box.tsx'
import { Ring } from '../design/button.tsx'
import { useQueueCounts } from '../shell/queue-counts.ts'
import { ItemCodeDocument } from './item-code.graphql.ts'

/** The box for the code that an item waits for. What was sent anew, or entered by somebody else, shows here too. */
export function EnterCode({ integrationId }: { integrationId: string }) {
  const t = useTranslations('queue')
  const counts = useQueueCounts()
  const [{ data }, ask] = useQuery({ query: ItemCodeDocument, variables: { id: integrationId } })
  useEffect(() => {
    if (counts) ask({ requestPolicy: 'network-only' })
  }, [counts, ask])
  const attempt = data?.integration?.attempt
  if (attempt?.challenge) {
    const { challenge, ...rest } = attempt
    return <CodeBox integrationId={integrationId} attempt={{ ...rest, challenge }} takesFocus />
  }
  return (
    <p className="flex items-center gap-2 text-muted">
      {data ? null : <Ring />}
      {t(data ? 'codeOver' : 'codeReading')}
    </p>
  )
}
