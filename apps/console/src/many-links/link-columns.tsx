import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { LinkRowFragment } from '../graphql/graphql.ts'
import type { GridColumn } from '../list/data-grid.tsx'

/** Whose link it is, how far it came, and to whom it went. */
export function useLinkColumns(workspace: string): GridColumn<LinkRowFragment>[] {
  const t = useTranslations('connect-link.page')
  const formats = useFormats()
  return useMemo(
    () => [
      {
        key: 'client',
        title: t('column.client'),
        width: 180,
        cell: ({ client }) =>
          client ? (
            <Link
              to="/w/$workspace/clients/$slug/overview"
              params={{ workspace, slug: client.slug }}
              tabIndex={-1}
              className="font-medium underline-offset-2 hover:underline"
            >
              {client.name}
            </Link>
          ) : (
            t('gone')
          ),
      },
      { key: 'state', title: t('column.state'), width: 175, cell: (row) => <State row={row} /> },
      {
        key: 'contact',
        title: t('column.contact'),
        width: 240,
        cell: (row) => <Contact row={row} />,
      },
      {
        key: 'sent',
        title: t('column.sent'),
        width: 95,
        wide: true,
        cell: ({ sentAt }) => (sentAt ? <When at={sentAt} ago /> : null),
      },
      { key: 'last', title: t('column.last'), width: 95, wide: true, cell: (row) => <Last row={row} /> },
      {
        key: 'ends',
        title: t('column.ends'),
        width: 105,
        wide: true,
        cell: ({ expiresAt }) => formats.day(expiresAt.slice(0, 10)),
      },
      { key: 'by', title: t('column.by'), width: 120, wide: true, cell: ({ createdBy }) => createdBy },
    ],
    [workspace, t, formats],
  )
}

const ENDED: readonly string[] = ['REVOKED', 'EXPIRED']

function State({ row: { state, step, sentAt } }: { row: LinkRowFragment }) {
  const t = useTranslations('connect-link.page')
  const tone = state === 'FINISHED' ? 'font-medium text-person' : ENDED.includes(state) ? 'text-muted' : ''
  return (
    <span className={tone}>{t(`state.${state === 'CREATED' && !sentAt ? 'UNSENT' : state}`, { step })}</span>
  )
}

/** To whom it is mailed, and where that failed, why and what helps. */
function Contact({ row: { contactEmail, mailProblem } }: { row: LinkRowFragment }) {
  const t = useTranslations('connect-link.page')
  if (!contactEmail) return <span className="text-muted">{t('nobody')}</span>
  if (!mailProblem) return contactEmail
  const said = `${mailProblem.message} ${mailProblem.hint}`
  return (
    <div className="grid grid-cols-1">
      <span className="truncate">{contactEmail}</span>
      <span className={`truncate text-sm ${mailProblem.retried ? 'text-muted' : 'text-broken'}`} title={said}>
        {said}
      </span>
    </div>
  )
}

/** When something last happened to a link after it went out. */
function Last({ row }: { row: LinkRowFragment }) {
  const at = row.revokedAt ?? row.confirmedAt ?? row.finishedAt ?? row.openedAt
  return at ? <When at={at} ago /> : null
}
