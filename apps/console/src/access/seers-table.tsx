import { useTranslations } from 'use-intl'
import { VerdictSign } from '../design/verdict-sign.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { SeeingFragment } from '../graphql/graphql.ts'
import { Table, type Column } from '../design/table.tsx'
import { BecauseList, type Seer } from './because.tsx'

/** What a column asks of a role. */
const rights = {
  numbers: 'sales.read',
  renew: 'integration.connect',
  change: 'client.edit',
} as const

/** Who sees a thing, what their role allows there, and by which grants. It only tells: nothing is changed here. */
export function SeersTable({ label, seeing }: { label: string; seeing: SeeingFragment }) {
  const t = useTranslations('access')
  const formats = useFormats()
  const columns: Column<Seer>[] = [
    { key: 'who', title: t('column.who'), cell: (seer) => <Name seer={seer} /> },
    ...(['numbers', 'renew', 'change'] as const).map((right) => ({
      key: right,
      title: t(`column.${right}`),
      cell: (seer: Seer) => <Right may={seer.permissions.includes(rights[right])} />,
    })),
    {
      key: 'because',
      title: t('column.because'),
      cell: ({ because }) => <BecauseList because={because} />,
    },
  ]
  const { nodes, totalCount } = seeing
  return (
    <>
      <Table label={label} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      {nodes.length < totalCount ? (
        <p className="pt-2 text-sm text-muted">
          {t('cut', { shown: formats.number(nodes.length), count: formats.number(totalCount) })}
        </p>
      ) : null}
    </>
  )
}

function Name({ seer: { name, kind, role } }: { seer: Seer }) {
  const t = useTranslations('access')
  const shell = useTranslations('shell')
  const title = shell(`role.${role}`)
  return (
    <span className="grid">
      <span className="font-medium">{name}</span>
      <span className="text-sm text-muted">{kind === 'TOKEN' ? t('token', { role: title }) : title}</span>
    </span>
  )
}

function Right({ may }: { may: boolean }) {
  const t = useTranslations('access')
  return (
    <span className="inline-flex align-middle">
      <VerdictSign verdict={may ? 'yes' : 'unknown'} />
      <span className="sr-only">{t(may ? 'yes' : 'no')}</span>
    </span>
  )
}
