import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import type { WorkflowRowFragment } from '../graphql/graphql.ts'
import { Table, type Column } from '../list/table.tsx'
import { useKindName } from './names.ts'
import { StatusChip } from './status-chip.tsx'

interface WorkflowsTableProps {
  label: string
  workflows: readonly WorkflowRowFragment[]
  workspace: string
}

/** Workflows with what each does, whose it is, and what holds it up. */
export function WorkflowsTable({ label, workflows, workspace }: WorkflowsTableProps) {
  const t = useTranslations('operations')
  const kindName = useKindName()
  const columns: Column<WorkflowRowFragment>[] = [
    {
      key: 'kind',
      title: t('column.kind'),
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
      cell: (row) => (row.client ? `${row.client.name} · ${row.integration?.label ?? ''}` : t('ofAll')),
    },
    {
      key: 'status',
      title: t('column.status'),
      cell: (row) => <StatusChip status={row.status} attempts={row.attempts} />,
    },
    { key: 'why', title: t('column.why'), cell: (row) => <Why row={row} /> },
    { key: 'next', title: t('column.next'), align: 'end', cell: (row) => <Next row={row} /> },
    {
      key: 'started',
      title: t('column.started'),
      align: 'end',
      wide: true,
      cell: (row) => <When at={row.startedAt} ago />,
    },
  ]
  return <Table label={label} columns={columns} rows={workflows} rowKey={({ id }) => id} />
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
