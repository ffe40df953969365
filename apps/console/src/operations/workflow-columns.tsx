import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import type { WorkflowRowFragment } from '../graphql/graphql.ts'
import type { GridColumn } from '../list/data-grid.tsx'
import { useKindName } from './names.ts'
import { StatusChip } from './status-chip.tsx'

/** What each workflow does, whose it is, and what holds it up. */
export function useWorkflowColumns(workspace: string): GridColumn<WorkflowRowFragment>[] {
  const t = useTranslations('operations')
  const kindName = useKindName()
  return useMemo(
    () => [
      {
        key: 'kind',
        title: t('column.kind'),
        width: 160,
        cell: (row) => (
          <Link
            to="/w/$workspace/operations/workflows/$id"
            params={{ workspace, id: row.id }}
            className="font-medium underline-offset-2 hover:underline"
          >
            {kindName(row.kind)}
          </Link>
        ),
      },
      {
        key: 'of',
        title: t('column.of'),
        width: 200,
        cell: (row) => (row.client ? `${row.client.name} · ${row.integration?.label ?? ''}` : t('ofAll')),
      },
      {
        key: 'status',
        title: t('column.status'),
        width: 170,
        cell: (row) => <StatusChip status={row.status} attempts={row.attempts} />,
      },
      { key: 'why', title: t('column.why'), width: 260, cell: (row) => <Why row={row} /> },
      { key: 'next', title: t('column.next'), width: 95, align: 'end', cell: (row) => <Next row={row} /> },
      {
        key: 'started',
        title: t('column.started'),
        width: 100,
        align: 'end',
        wide: true,
        cell: (row) => <When at={row.startedAt} ago />,
      },
    ],
    [t, kindName, workspace],
  )
}

function Why({ row }: { row: WorkflowRowFragment }) {
  const isTold = row.status === 'RETRYING' || row.status === 'FAILED'
  const text = row.waitsFor?.message ?? (isTold ? row.lastFailure?.message : undefined)
  return text ? <span className="text-sm">{text}</span> : <span className="text-muted">{'–'}</span>
}

function Next({ row }: { row: WorkflowRowFragment }) {
  const at = row.nextAttemptAt ?? row.waitsFor?.until
  return at ? <When at={at} /> : <span className="text-muted">{'–'}</span>
}
