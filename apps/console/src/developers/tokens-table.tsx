import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { When } from '../design/when.tsx'
import type { ApiTokenRowFragment } from '../graphql/graphql.ts'
import { DataGrid } from '../list/data-grid.tsx'
import type { GridColumn } from '../list/data-grid.tsx'
import type { Windows } from '../list/windows.ts'
import { RevokeToken } from './revoke-token.tsx'

/** A row names the token, and beneath it how it begins. */
const ROW_PX = 56

/** The tokens in force, newest first. */
export function TokensTable({ list }: { list: Windows<ApiTokenRowFragment> }) {
  const t = useTranslations('developers')
  const [revoking, setRevoking] = useState<ApiTokenRowFragment>()
  const close = () => {
    setRevoking(undefined)
    void list.reorder()
  }
  return (
    <>
      <DataGrid label={t('title')} columns={useColumns(setRevoking)} list={list} rowPx={ROW_PX} />
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

function useColumns(onRevoke: (token: ApiTokenRowFragment) => void): GridColumn<ApiTokenRowFragment>[] {
  const t = useTranslations('developers')
  const shell = useTranslations('shell')
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('column.name'),
        width: 200,
        cell: (token) => (
          <span className="grid">
            <span className="font-medium">{token.name}</span>
            <span className="code text-sm text-muted">{`${token.prefix}…`}</span>
          </span>
        ),
      },
      { key: 'role', title: t('column.role'), width: 150, cell: (token) => shell(`role.${token.role}`) },
      {
        key: 'reach',
        title: t('column.reach'),
        width: 220,
        cell: (token) =>
          token.everything ? t('everything') : token.clients.map((client) => client.name).join(', '),
      },
      { key: 'maker', title: t('column.maker'), width: 150, cell: (token) => token.maker.name },
      {
        key: 'used',
        title: t('column.used'),
        width: 120,
        cell: (token) => (token.lastUsedAt ? <When at={token.lastUsedAt} ago /> : t('unused')),
      },
      {
        key: 'ends',
        title: t('column.ends'),
        width: 120,
        cell: (token) => (token.expiresAt ? <When at={token.expiresAt} /> : t('noEnd')),
      },
      {
        key: 'revoke',
        title: t('column.revoke'),
        width: 120,
        align: 'end',
        cell: (token) => (
          <Button
            tabIndex={-1}
            aria-label={t('revoke.named', { name: token.name })}
            onClick={() => onRevoke(token)}
          >
            {t('revoke.open')}
          </Button>
        ),
      },
    ],
    [t, shell, onRevoke],
  )
}
