import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Card } from '../design/card.tsx'
import { Out } from '../design/marks.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { Trail } from '../design/trail.tsx'
import { View } from '../design/view.tsx'
import { When } from '../design/when.tsx'
import type { WorkflowQuery } from '../graphql/graphql.ts'
import { useKindName, useStepName } from './names.ts'
import { WorkflowDocument } from './operations.graphql.ts'
import { everyMs } from './reading.ts'
import { StatusChip } from './status-chip.tsx'
import { WorkflowActions } from './workflow-actions.tsx'

const route = getRouteApi('/w/$workspace/operations/workflows/$id')

type Workflow = NonNullable<WorkflowQuery['workflow']>

/** The story of one workflow: its steps, what it waits for and who ends that, and what may be done. */
export function WorkflowPage() {
  const t = useTranslations('operations')
  const { id } = route.useParams()
  const [answer, ask] = useQuery({ query: WorkflowDocument, variables: { id } })
  useRereading(ask, everyMs)
  return (
    <View
      answer={answer}
      what={t('workflow')}
      select={(data) => data.workflow}
      skeleton={<CardSkeleton height="16rem" />}
      retry={ask}
    >
      {(workflow) => <Story workflow={workflow} onChanged={() => ask({ requestPolicy: 'network-only' })} />}
    </View>
  )
}

function Story({ workflow, onChanged }: { workflow: Workflow; onChanged: () => void }) {
  const t = useTranslations('operations')
  const { workspace } = route.useParams()
  const kindName = useKindName()
  const { integration, client } = workflow
  return (
    <>
      <PageTitle
        title={kindName(workflow.kind)}
        section={t('title')}
        trail={
          <Trail>
            {[
              <Link key="operations" to="/w/$workspace/operations/now" params={{ workspace }}>
                {t('title')}
              </Link>,
              <Link key="workflows" to="/w/$workspace/operations/workflows" params={{ workspace }}>
                {t('tabs.workflows')}
              </Link>,
            ]}
          </Trail>
        }
        beside={<StatusChip status={workflow.status} attempts={workflow.attempts} />}
      />
      <div className="grid max-w-[64rem] gap-6">
        <Standing workflow={workflow} />
        <WorkflowActions id={workflow.id} actions={workflow.actions} onChanged={onChanged} />
        <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
          {integration && client ? (
            <Link
              to="/w/$workspace/integrations/$id/summary"
              params={{ workspace, id: integration.id }}
              className="underline"
            >
              {`${client.name} · ${integration.label}`}
            </Link>
          ) : null}
          <span>
            {t('column.started')} <When at={workflow.startedAt} />
          </span>
          <code className="code break-all">{workflow.workflowId}</code>
          {workflow.temporalUrl ? (
            <a href={workflow.temporalUrl} target="_blank" rel="noreferrer" className="underline">
              {t('engine')}
              <Out />
            </a>
          ) : null}
        </p>
        <Steps steps={workflow.steps} />
      </div>
    </>
  )
}

/** What holds it up, in sentences. */
function Standing({ workflow }: { workflow: Workflow }) {
  const t = useTranslations('operations')
  const states = useTranslations('states')
  const { waitsFor, lastFailure, nextAttemptAt } = workflow
  if (waitsFor)
    return (
      <p>
        {waitsFor.message} {waitsFor.until ? <When at={waitsFor.until} /> : null}
      </p>
    )
  if (!lastFailure) return null
  return (
    <div className="grid gap-1">
      <p className="font-medium">{lastFailure.message}</p>
      {lastFailure.hint ? <p>{lastFailure.hint}</p> : null}
      <p className="text-sm text-muted">
        <When at={lastFailure.at} ago />
        {nextAttemptAt ? (
          <>
            {' · '}
            {t('column.next')} <When at={nextAttemptAt} />
          </>
        ) : null}
        {lastFailure.actor === 'NOBODY' ? null : ` · ${states(`actor.${lastFailure.actor}`)}`}
      </p>
    </div>
  )
}

function Steps({ steps }: { steps: Workflow['steps'] }) {
  const t = useTranslations('operations')
  const stepName = useStepName()
  if (steps.length === 0) return null
  return (
    <Card title={t('steps')} flush>
      <ol>
        {steps.toReversed().map((step) => (
          <li
            key={`${step.name} ${step.at}`}
            className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-b border-hairline px-4 py-2 last:border-0"
          >
            <span>
              {stepName(step.name)}
              {step.count > 1 ? (
                <span className="numbers text-muted"> {t('times', { count: step.count })}</span>
              ) : null}
              {step.failures > 0 ? (
                <span className="text-sm text-broken">
                  {' '}
                  {t('failures', { count: step.failures, code: step.failureCode ?? '' })}
                </span>
              ) : null}
            </span>
            <span className="text-sm text-muted">
              <When at={step.at} />
              {step.lastAt === step.at ? null : (
                <>
                  {' – '}
                  <When at={step.lastAt} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
