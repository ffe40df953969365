import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { CopyText } from '../design/copy-text.tsx'
import { PageLink } from '../design/problem-text.tsx'
import type { RevocationDetailFragment } from '../graphql/graphql.ts'
import { Table } from '../design/table.tsx'
import type { Column } from '../design/table.tsx'
import type { Words } from '../words/words.ts'

interface RevocationListProps {
  title: string
  intro: string
  revocations: readonly RevocationDetailFragment[]
  /** How a row says whether it is revoked, and where that is said. */
  tick?: (revocation: RevocationDetailFragment) => ReactNode
  children?: ReactNode
}

/** What is to be revoked at Apple: what it is, its name there, whose it is and where. */
export function RevocationList({ title, intro, revocations, tick, children }: RevocationListProps) {
  const t = useTranslations('offboarding')
  const columns = useColumns(tick)
  const own = revocations.filter(({ shared }) => !shared)
  const done = own.filter(({ confirmedAt }) => confirmedAt !== null).length
  return (
    <Card
      title={title}
      aside={tick && own.length > 0 ? t('list.progress', { done, total: own.length }) : null}
    >
      <div className="grid gap-4">
        <p className="max-w-[72ch] text-muted">{revocations.length > 0 ? intro : t('list.none')}</p>
        {revocations.length > 0 ? (
          <Table
            label={title}
            columns={columns}
            rows={revocations}
            rowKey={({ credentialId }) => credentialId}
          />
        ) : null}
        {children}
      </div>
    </Card>
  )
}

function useColumns(tick: RevocationListProps['tick']): Column<RevocationDetailFragment>[] {
  const t = useTranslations('offboarding')
  const kindOf = useKind()
  return [
    { key: 'what', title: t('list.column.what'), cell: (row) => kindOf(row.kind) },
    {
      key: 'name',
      title: t('list.column.name'),
      cell: (row) => (
        <>
          <CopyText text={row.keyId ?? row.label} label={t('list.column.name')} />
          {row.shared ? <p className="text-sm text-muted">{t('list.shared')}</p> : null}
        </>
      ),
    },
    { key: 'whose', title: t('list.column.whose'), cell: (row) => row.appleId ?? '–' },
    { key: 'where', title: t('list.column.where'), cell: (row) => <PageLink page={row.page} /> },
    ...(tick ? [{ key: 'revoked', title: t('list.column.revoked'), cell: tick }] : []),
  ]
}

/** What a kind of secret is called; one of a newer server by its own name. */
export function useKind(): (kind: string) => string {
  const t = useTranslations('offboarding')
  return (kind) => (isKind(kind) ? t(`kind.${kind}`) : kind)
}

const isKind = (kind: string): kind is keyof Words['offboarding']['kind'] =>
  ['API_KEY', 'REPORTER_TOKEN', 'APP_SPECIFIC_PASSWORD', 'APPLE_SESSION', 'USER'].includes(kind)
