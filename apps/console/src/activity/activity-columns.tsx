import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import type { ActivityEntryFragment } from '../graphql/graphql.ts'
import type { GridColumn } from '../list/data-grid.tsx'
import type { Words } from '../words/words.ts'

/** Who did what to what. The same columns as long as the words are the same, so that rows are drawn once. */
export function useActivityColumns(workspace: string): GridColumn<ActivityEntryFragment>[] {
  const t = useTranslations('activity')
  return useMemo(
    () => [
      { key: 'at', title: t('column.at'), width: 110, cell: ({ at }) => <When at={at} /> },
      {
        key: 'who',
        title: t('column.who'),
        width: 150,
        cell: ({ actor }) => t(`by.${actor.kind}`, { name: actor.name }),
      },
      { key: 'did', title: t('column.did'), width: 190, cell: ({ action }) => <Deed action={action} /> },
      {
        key: 'to',
        title: t('column.to'),
        width: 180,
        cell: ({ target }) =>
          target.kind === 'integration' ? (
            <Link
              to="/w/$workspace/integrations/$id/summary"
              params={{ workspace, id: target.id }}
              preload={false}
              tabIndex={-1}
              className="underline-offset-2 hover:underline"
            >
              {target.name ?? target.id}
            </Link>
          ) : (
            (target.name ?? <span className="code text-sm text-muted">{target.id.slice(0, 8)}</span>)
          ),
      },
      {
        key: 'changes',
        title: t('column.changes'),
        width: 340,
        cell: ({ changes }) => <Changes changes={changes} />,
      },
    ],
    [t, workspace],
  )
}

type ActionKey = `action.client.${keyof Words['activity']['action']['client']}`

/** The deed in words; one of a newer server by its name. */
function Deed({ action }: { action: string }) {
  const t = useTranslations('activity')
  const key = `action.${action}` as ActionKey // `has` asks if it is one
  return t.has(key) ? t(key) : <span className="code">{action}</span>
}

/** A fingerprint is told from others by how it begins. */
const shortOf = (value: string | null): string =>
  value !== null && /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 16)}…` : (value ?? '')

function Changes({ changes }: { changes: ActivityEntryFragment['changes'] }) {
  const t = useTranslations('activity')
  return (
    <ul className="max-w-[48ch] text-sm break-words text-muted">
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          {from === null
            ? t('set', { field, to: shortOf(to) || t('empty') })
            : t('change', { field, from: shortOf(from) || t('empty'), to: shortOf(to) || t('empty') })}
        </li>
      ))}
    </ul>
  )
}
