import { useTranslations } from 'use-intl'
import { CopyButton } from '../design/copy-button.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

type Reason = Pick<
  NonNullable<IntegrationDetailFragment['stateReason']>,
  'message' | 'hint' | 'actor' | 'page'
>

/** Whether the one who can mend it is at the client, who has to be told. */
const isForClient = ({ actor }: Reason): boolean =>
  actor === 'CLIENT_ADMIN' || actor === 'CLIENT_ACCOUNT_HOLDER'

/** Copies a message that can be sent to the client as it is: what happened, what to do, who, and Apple's page. */
export function CopyClientMessage({ reason, team }: { reason: Reason; team: string }) {
  const t = useTranslations('states')
  if (!isForClient(reason)) return null
  const text = () => {
    const who = t(`actor.${reason.actor}`)
    const page = reason.page ? `${reason.page.label}: ${reason.page.url}` : ''
    return [
      t('clientMessage.opening', { team }),
      [reason.message, reason.hint].filter(Boolean).join('\n'),
      [t('whoCanMend', { who }), page].filter(Boolean).join('\n'),
      t('clientMessage.closing'),
    ].join('\n\n')
  }
  return (
    <p>
      <CopyButton label={t('clientMessage.copy')} text={text} />
    </p>
  )
}
