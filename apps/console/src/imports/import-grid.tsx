import { Link, useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { StateChip } from '../design/state-chip.tsx'
import { VerdictSign } from '../design/verdict-sign.tsx'
import type { ImportRowDetailFragment, IntegrationState } from '../graphql/graphql.ts'
import { DataGrid, type GridColumn } from '../list/data-grid.tsx'
import type { Windows } from '../list/windows.ts'

/** A row that was tried or done; once it is done it leads to what it became. */
export interface ImportedRow extends ImportRowDetailFragment {
  client?: { slug: string } | null
  integration?: { id: string; state: IntegrationState } | null
}

const ROW_PX = 56

/** Rows of an import in the order of the file, each with what it comes to and why. */
export function ImportGrid({ label, list }: { label: string; list: Windows<ImportedRow> }) {
  return (
    <DataGrid
      label={label}
      columns={useColumns()}
      list={list}
      rowPx={ROW_PX}
      sort={undefined}
      onSort={() => {}}
    />
  )
}

const signs = { NEW: 'yes', CHANGED: 'yes', SAME: 'unknown', REFUSED: 'no' } as const

function useColumns(): GridColumn<ImportedRow>[] {
  const t = useTranslations('imports')
  return [
    { key: 'client', title: t('column.client'), width: 210, cell: (row) => <Client row={row} /> },
    {
      key: 'outcome',
      title: t('column.outcome'),
      width: 120,
      cell: ({ outcome }) => (
        <span className="flex items-center gap-2">
          <VerdictSign verdict={outcome ? signs[outcome] : 'unknown'} />
          {t(`outcome.${outcome ?? 'WAITING'}`)}
        </span>
      ),
    },
    { key: 'why', title: t('column.why'), width: 330, cell: ({ problems }) => <Why problems={problems} /> },
    { key: 'key', title: t('column.key'), width: 190, cell: (row) => <Key row={row} /> },
    {
      key: 'tags',
      title: t('column.tags'),
      width: 110,
      wide: true,
      cell: ({ tags }) => tags?.join(', ') ?? '–',
    },
  ]
}

function Client({ row: { clientName, client, line } }: { row: ImportedRow }) {
  const t = useTranslations('imports')
  const workspace = useParams({ from: '/w/$workspace', select: (params) => params.workspace })
  return (
    <span className="grid">
      {client ? (
        <Link
          to="/w/$workspace/clients/$slug/overview"
          params={{ workspace, slug: client.slug }}
          className="truncate text-accent underline underline-offset-2"
        >
          {clientName}
        </Link>
      ) : (
        <span className="truncate">{clientName || '–'}</span>
      )}
      <span className="numbers text-sm text-muted">{t('line', { line })}</span>
    </span>
  )
}

/** What asks Apple, and once it does, how that stands. */
function Key({ row: { label, keyId, reporterAccount, integration } }: { row: ImportedRow }) {
  const t = useTranslations('imports')
  const account = reporterAccount ? t('account', { number: reporterAccount }) : '–'
  return (
    <span className="grid justify-items-start gap-0.5">
      <span className={`truncate ${keyId && !label ? 'code' : ''}`}>{label ?? keyId ?? account}</span>
      {integration ? <StateChip state={integration.state} /> : null}
    </span>
  )
}

/** The whole reason is in the title where the cell is too small for it. */
function Why({ problems }: { problems: ImportedRow['problems'] }) {
  const text = problems.map(({ message, hint }) => [message, hint].filter(Boolean).join(' ')).join(' ')
  return (
    <span className="line-clamp-2 text-sm whitespace-normal" title={text}>
      {text || '–'}
    </span>
  )
}
