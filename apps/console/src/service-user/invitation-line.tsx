import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Tick } from '../design/marks.tsx'
import { StateChip } from '../design/state-chip.tsx'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment, InvitationDetailFragment } from '../graphql/graphql.ts'
import { InvitationActions } from './invitation-actions.tsx'

interface InvitationLineProps {
  integration: IntegrationDetailFragment
  invitation: InvitationDetailFragment
  workspace: string
  /** Whether this stands on the integration's own page, which needs no way to itself. */
  own?: boolean
}

/** One account that is to accept the service user: how far it is, since when, and who has to act. */
export function InvitationLine({ integration, invitation, workspace, own = false }: InvitationLineProps) {
  const t = useTranslations('service-user')
  const { accountName, invite, waitsFor, requestedAt, reminders, remindedAt } = invitation
  const client = integration.client.name
  // In the set-up it stands beneath the heading of what is asked for.
  const Heading = own ? 'h2' : 'h3'
  return (
    <section
      aria-label={t('line.title', { account: accountName })}
      className="grid gap-3 rounded-card border border-hairline bg-surface px-4 py-3"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Heading className="font-semibold">{accountName}</Heading>
        {own ? null : <StateChip state={integration.state} />}
      </div>
      <Steps invitation={invitation} />
      <div className="grid gap-0.5" aria-live="polite">
        <p>
          {integration.state === 'REVOKED' &&
          integration.stateReason &&
          integration.attempt?.stage !== 'PENDING'
            ? integration.stateReason.message
            : t(`line.waitsFor.${waiterOf(waitsFor)}`, { client, email: invite.email })}
        </p>
        <p className="text-sm text-muted">
          {t('line.asked')} <When at={requestedAt} ago />
          {remindedAt ? (
            <>
              {' · '}
              {t('line.reminded', { count: reminders })} <When at={remindedAt} ago />
            </>
          ) : null}
          {invitation.bootstrapDroppedAt ? (
            <>
              {' · '}
              {t('line.dropped')} <When at={invitation.bootstrapDroppedAt} />
            </>
          ) : null}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <InvitationActions integration={integration} invitation={invitation} />
        {own ? null : (
          <Link
            to="/w/$workspace/integrations/$id/summary"
            params={{ workspace, id: integration.id }}
            className="text-accent underline underline-offset-2"
          >
            {t('line.open')}
          </Link>
        )}
        {integration.firstApp ? (
          <Link
            to="/w/$workspace/apps/$id/sales"
            params={{ workspace, id: integration.firstApp.id }}
            className="text-accent underline underline-offset-2"
          >
            {t('line.sales')}
          </Link>
        ) : null}
      </div>
    </section>
  )
}

function Steps({ invitation }: { invitation: InvitationDetailFragment }) {
  const t = useTranslations('service-user')
  return (
    <ol
      aria-label={t('line.steps', { account: invitation.accountName })}
      className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-4"
    >
      {invitation.steps.map(({ name, done, at }, index) => (
        <li key={name} className="flex items-start gap-2">
          <span
            aria-hidden="true"
            className={`numbers mt-0.5 grid size-5 shrink-0 place-items-center rounded-full text-xs ${done ? 'bg-primary text-on-primary' : 'border border-control'}`}
          >
            {done ? <Tick /> : index + 1}
          </span>
          <span className={done ? 'font-medium' : 'text-muted'}>
            {t(`line.step.${name}`)}
            <span className="block text-sm font-normal text-muted">
              {at ? <When at={at} ago /> : done ? null : t('line.not')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

const WAITERS = ['CLIENT_ADMIN', 'YOU', 'APPLE', 'NOBODY'] as const

/** Whom it waits for; somebody that a newer server names is the client. */
const waiterOf = (actor: string) => WAITERS.find((each) => each === actor) ?? 'CLIENT_ADMIN'
