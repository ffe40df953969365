import { useQuery, useSubscription } from 'urql'
import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { ConnectLinkFragment, ConnectLinkState } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { ConfirmTeam } from './confirm-team.tsx'
import { ClientLinksChangedDocument, ClientLinksDocument } from './connect-link.graphql.ts'
import { RevokeLink } from './revoke-link.tsx'

const context = { additionalTypenames: ['ConnectLink'] }
/** What still asks for somebody, or may. */
const current: readonly ConnectLinkState[] = ['CREATED', 'OPENED', 'IN_PROGRESS', 'FINISHED']
const shownEnded = 2

/** The links of a client: how far its person is, and whose account it turned out to be. Nothing where there are none. */
export function ConnectLinks({ clientId, workspace }: { clientId: string; workspace: string }) {
  const t = useTranslations('connect-link')
  const [{ data }] = useQuery({ query: ClientLinksDocument, variables: { id: clientId }, context })
  const [{ data: changed }] = useSubscription({
    query: ClientLinksChangedDocument,
    variables: { id: clientId },
  })
  const links = changed?.connectLinksChanged ?? data?.client?.connectLinks ?? []
  const open = links.filter(({ state }) => current.includes(state))
  const ended = links.filter(({ state }) => !current.includes(state)).slice(0, shownEnded)
  if (links.length === 0) return null
  return (
    <Card title={t('list.title')} flush>
      <ul>
        {[...open, ...ended].map((link) => (
          <Link key={link.id} link={link} workspace={workspace} />
        ))}
      </ul>
    </Card>
  )
}

function Link({ link, workspace }: { link: ConnectLinkFragment; workspace: string }) {
  const t = useTranslations('connect-link')
  const formats = useFormats()
  const may = useMay()('integration.connect')
  const ends = formats.day(link.expiresAt.slice(0, 10))
  return (
    <li className="grid gap-2 border-b border-hairline px-4 py-3 last:border-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="grid gap-0.5">
          <p className={link.state === 'FINISHED' ? 'font-medium text-person' : 'font-medium'}>
            {t(`state.${link.state}`, { step: link.step })}
          </p>
          <p className="text-sm text-muted">
            {t('list.made', { by: link.createdBy, day: formats.day(link.createdAt.slice(0, 10)) })}
            {current.includes(link.state) ? ` · ${t('list.ends', { day: ends })}` : null}
          </p>
        </div>
        {may && current.includes(link.state) ? (
          <div className="flex flex-wrap gap-2">
            {link.state === 'FINISHED' && link.team ? (
              <ConfirmTeam link={link} team={link.team} workspace={workspace} />
            ) : null}
            <RevokeLink link={link} />
          </div>
        ) : null}
      </div>
      {link.state === 'FINISHED' && link.team ? (
        <p className="text-sm">
          {link.team.accounts.length > 0
            ? t('list.accounts', { team: link.team.name ?? '' })
            : t('list.team', { team: link.team.name ?? t('team.unnamed'), count: link.team.appCount })}
        </p>
      ) : null}
      {link.mailProblem ? (
        <p className={`text-sm ${link.mailProblem.retried ? 'text-muted' : 'text-broken'}`}>
          {link.mailProblem.message} {link.mailProblem.hint}
        </p>
      ) : null}
      {link.analyticsWait ? <p className="text-sm">{t('admin.SKIPPED')}</p> : null}
      {link.adminKey ? (
        <p className="text-sm text-muted">
          {t(`admin.${link.adminKey.status}`, { keyId: link.adminKey.keyId })}
        </p>
      ) : null}
    </li>
  )
}
