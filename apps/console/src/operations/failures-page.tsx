import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Card } from '../design/card.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { CausesList } from './causes-list.tsx'
import { OperationsFrame } from './operations-frame.tsx'
import { FailuresDocument } from './operations.graphql.ts'
import { everyMs, tryingEveryMs } from './reading.ts'

const route = getRouteApi('/w/$workspace/operations/failures')

const ended = ['DONE', 'CANCELLED']

/** What fails now, by cause, and trying all of one again. */
export function FailuresPage() {
  const t = useTranslations('operations')
  const { workspace } = route.useParams()
  const [answer, ask] = useQuery({ query: FailuresDocument })
  const isTrying = answer.data?.failureCauses?.some(({ retry }) => retry && !ended.includes(retry.state))
  useRereading(ask, isTrying ? tryingEveryMs : everyMs)
  return (
    <OperationsFrame title={t('tabs.failures')} read={answer.data}>
      <View
        titled
        answer={answer}
        what={t('causes.what')}
        select={(data) => data.failureCauses}
        skeleton={<CardSkeleton height="16rem" />}
        retry={ask}
      >
        {(causes) => (
          <Card title={t('causes.byCause')} aside={t('causes.many', { count: causes.length })} flush>
            <CausesList
              causes={causes}
              workspace={workspace}
              onChanged={() => ask({ requestPolicy: 'network-only' })}
            />
          </Card>
        )}
      </View>
    </OperationsFrame>
  )
}
