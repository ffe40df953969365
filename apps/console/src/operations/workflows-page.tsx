import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Empty } from '../design/empty.tsx'
import { DataGrid } from '../list/data-grid.tsx'
import { ListView } from '../list/list-view.tsx'
import { useList } from '../list/use-list.ts'
import { OperationsFrame } from './operations-frame.tsx'
import { STATUSES } from './operations-search.ts'
import { everyMs, workflowsSource } from './reading.ts'
import { useWorkflowColumns } from './workflow-columns.tsx'

const route = getRouteApi('/w/$workspace/operations/workflows')

/** Every workflow that is kept, failures first. */
export function WorkflowsPage() {
  const t = useTranslations('operations')
  const search = route.useSearch()
  const { workspace } = route.useParams()
  const list = useList(workflowsSource, search, everyMs)
  const columns = useWorkflowColumns(workspace)
  return (
    <OperationsFrame title={t('tabs.workflows')} read={list.snapshot()}>
      <StatusLinks />
      <ListView list={list} what={t('tabs.workflows')} empty={<Empty title={t('noWorkflows')} />}>
        <DataGrid label={t('tabs.workflows')} columns={columns} list={list} grows />
      </ListView>
    </OperationsFrame>
  )
}

function StatusLinks() {
  const t = useTranslations('operations')
  const { workspace } = route.useParams()
  const { status, cause } = route.useSearch()
  const style = (isOn: boolean) =>
    `inline-flex min-h-8 items-center rounded-control border px-2 text-sm whitespace-nowrap pointer-coarse:min-h-11 ${
      isOn ? 'border-ink font-semibold' : 'border-hairline text-muted hover:text-ink'
    }`
  const to = '/w/$workspace/operations/workflows'
  return (
    <nav aria-label={t('narrow')} className="flex flex-wrap gap-2 pb-4">
      <Link to={to} params={{ workspace }} search={{}} className={style(!status && !cause)}>
        {t('all')}
      </Link>
      {STATUSES.map((each) => (
        <Link
          key={each}
          to={to}
          params={{ workspace }}
          search={{ status: each }}
          className={style(status === each)}
        >
          {t(`status.${each}`)}
        </Link>
      ))}
      {cause ? <span className={style(true)}>{t('ofCause', { cause })}</span> : null}
    </nav>
  )
}
