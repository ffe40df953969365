import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Card } from '../design/card.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { Table } from '../design/table.tsx'
import { View } from '../design/view.tsx'
import { CausesList } from './causes-list.tsx'
import { HealthBar } from './health-bar.tsx'
import { IncidentsList } from './incidents-list.tsx'
import { OperationsFrame } from './operations-frame.tsx'
import { OperationsNowDocument } from './operations.graphql.ts'
import { everyMs } from './reading.ts'
import { QueuesList } from './queues-list.tsx'
import { UnknownAnswers } from './unknown-answers.tsx'
import { useWorkflowColumns } from './workflow-columns.tsx'

const route = getRouteApi('/w/$workspace/operations/now')

/** What fails and why, how the house is, what waits and what runs. */
export function NowPage() {
  const t = useTranslations('operations')
  const { workspace } = route.useParams()
  const workflowColumns = useWorkflowColumns(workspace)
  const [answer, ask] = useQuery({ query: OperationsNowDocument })
  useRereading(ask, everyMs)
  return (
    <OperationsFrame title={t('tabs.now')} read={answer.data}>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={({ health, queues, failureCauses, incidents, unknownAnswers, open }) =>
          health &&
          queues &&
          failureCauses &&
          open && {
            health,
            queues,
            failureCauses,
            incidents: incidents ?? [],
            unknownAnswers: unknownAnswers ?? [],
            open,
          }
        }
        skeleton={<CardSkeleton height="16rem" />}
        retry={ask}
      >
        {({ health, queues, failureCauses, incidents, unknownAnswers, open }) => (
          <div className="grid gap-6">
            <HealthBar health={health} />
            {incidents.length > 0 ? (
              <Card
                title={t('incidents.title')}
                aside={t('incidents.open', { count: incidents.filter(({ until }) => !until).length })}
                flush
              >
                <IncidentsList incidents={incidents} workspace={workspace} />
              </Card>
            ) : null}
            <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
              <Card title={t('causes.title')} aside={t('causes.many', { count: failureCauses.length })} flush>
                <CausesList
                  causes={failureCauses}
                  workspace={workspace}
                  onChanged={() => ask({ requestPolicy: 'network-only' })}
                />
              </Card>
              <Card title={t('queue.title')} aside={t('queue.aside')}>
                <QueuesList queues={queues} />
              </Card>
            </div>
            {unknownAnswers.length > 0 ? (
              <Card
                title={t('unknown.title')}
                aside={t('unknown.many', { count: unknownAnswers.length })}
                flush
              >
                <UnknownAnswers answers={unknownAnswers} />
              </Card>
            ) : null}
            {open.nodes.length > 0 ? (
              <section className="grid gap-3">
                <h2 className="font-semibold">{t('open', { count: open.totalCount })}</h2>
                <Table
                  label={t('tabs.workflows')}
                  columns={workflowColumns}
                  rows={open.nodes}
                  rowKey={({ id }) => id}
                />
              </section>
            ) : null}
          </div>
        )}
      </View>
    </OperationsFrame>
  )
}
