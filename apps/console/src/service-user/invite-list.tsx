import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { CopyText } from '../design/copy-text.tsx'
import { PageLink } from '../design/problem-text.tsx'
import type { InvitationDetailFragment } from '../graphql/graphql.ts'

/** What the client's Admin does at Apple, with what is typed there to be copied, and what Apple will show of us then. */
export function InviteList({ invitation, client }: { invitation: InvitationDetailFragment; client: string }) {
  const t = useTranslations('service-user')
  const states = useTranslations('states')
  const { invite, roles, page } = invitation
  const { email, firstName, lastName } = invite
  const copy = async () => {
    const typed = { email, firstName, lastName, roles: invite.roles.join(', ') }
    await navigator.clipboard.writeText(t('todo.message', { ...typed, page: page.label, url: page.url }))
    announce(states('copied'))
  }
  return (
    <div className="grid gap-6 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] md:items-start">
      <Card
        title={t('todo.title', { client })}
        aside={
          <Button kind="quiet" onClick={() => void copy()}>
            {t('todo.copyAll')}
          </Button>
        }
      >
        <ol className="grid list-decimal gap-3 ps-5">
          <li>
            {t('todo.open')}
            <span className="block">
              <PageLink page={page} />
            </span>
          </li>
          <li>
            {t('todo.type')}
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 pt-1 text-sm">
              <Typed name={t('todo.firstName')} text={firstName} />
              <Typed name={t('todo.lastName')} text={lastName} />
              <Typed name={t('todo.email')} text={email} />
            </dl>
          </li>
          <li>
            {t('todo.choose')}
            <ul className="grid gap-1 pt-1 text-sm">
              {roles.map(({ name, why }) => (
                <li key={name}>
                  <CopyText text={name} label={t('todo.role')} />
                  <span className="block text-muted">{why}</span>
                </li>
              ))}
            </ul>
          </li>
          <li>{t('todo.send', { email })}</li>
        </ol>
      </Card>
      <Card title={t('todo.shown')}>
        <p className="text-sm text-muted">{t('todo.shownWords')}</p>
        <div className="my-3 grid gap-0.5 rounded-control border border-hairline bg-sunken px-3 py-2">
          <span className="font-medium">{`${firstName} ${lastName}`}</span>
          <span className="code text-sm break-all">{email}</span>
          <span className="text-sm text-muted">{invite.roles.join(', ')}</span>
        </div>
        <p className="text-sm">{t('todo.end')}</p>
      </Card>
    </div>
  )
}

function Typed({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>
        <CopyText whole text={text} label={name} />
      </dd>
    </>
  )
}
