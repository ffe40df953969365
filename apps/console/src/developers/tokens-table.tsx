import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { When } from '../design/when.tsx'
import type { ApiTokenRowFragment } from '../graphql/graphql.ts'
import { Table } from '../list/table.tsx'
import type { Column } from '../list/table.tsx'
import { RevokeToken } from './revoke-token.tsx'

/** The tokens in force, newest first. */
export function TokensTable({ tokens }: { tokens: readonly ApiTokenRowFragment[] }) {
  const t = useTranslations('developers')
  const [revoking, setRevoking] = useState<ApiTokenRowFragment>()
  const close = () => setRevoking(undefined)
  return (
    <>
      <Table
        label={t('title')}
        columns={useColumns(setRevoking)}
        rows={tokens}
        rowKey={(token) => token.id}
      />
      <Dialog
        title={t('revoke.title', { name: revoking?.name ?? '' })}
        open={revoking !== undefined}
        onClose={close}
      >
        {revoking ? <RevokeToken token={revoking} onClose={close} /> : null}
      </Dialog>
    </>
  )
}

function useColumns(onRevoke: (token: ApiTokenRowFragment) => void): Column<ApiTokenRowFragment>[] {
  const t = useTranslations('developers')
  const shell = useTranslations('shell')
  return [
    {
      key: 'name',
      title: t('column.name'),
      cell: (token) => (
        <span className="grid">
          <span className="font-medium">{token.name}</span>
          <span className="code text-sm text-muted">{`${token.prefix}…`}</span>
        </span>
      ),
    },
    { key: 'role', title: t('column.role'), cell: (token) => shell(`role.${token.role}`) },
    {
      key: 'reach',
      title: t('column.reach'),
      wide: true,
      cell: (token) =>
        token.everything ? t('everything') : token.clients.map((client) => client.name).join(', '),
    },
    { key: 'maker', title: t('column.maker'), wide: true, cell: (token) => token.maker.name },
    {
      key: 'used',
      title: t('column.used'),
      wide: true,
      cell: (token) => (token.lastUsedAt ? <When at={token.lastUsedAt} ago /> : t('unused')),
    },
    {
      key: 'ends',
      title: t('column.ends'),
      wide: true,
      cell: (token) => (token.expiresAt ? <When at={token.expiresAt} /> : t('noEnd')),
    },
    {
      key: 'revoke',
      title: t('column.revoke'),
      align: 'end',
      cell: (token) => (
        <Button aria-label={t('revoke.named', { name: token.name })} onClick={() => onRevoke(token)}>
          {t('revoke.open')}
        </Button>
      ),
    },
  ]
}
