import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
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
  const [copied, setCopied] = useState(false)
  if (!isForClient(reason)) return null
  const copy = async () => {
    const who = t(`actor.${reason.actor}`)
    const page = reason.page ? `${reason.page.label}: ${reason.page.url}` : ''
    const text = [
      t('clientMessage.opening', { team }),
      [reason.message, reason.hint].filter(Boolean).join('\n'),
      [t('whoCanMend', { who }), page].filter(Boolean).join('\n'),
      t('clientMessage.closing'),
    ].join('\n\n')
    await navigator.clipboard.writeText(text)
    setCopied(true)
    announce(t('copied'))
  }
  return (
    <p>
      <Button onClick={() => void copy()} onBlur={() => setCopied(false)}>
        {copied ? t('copied') : t('clientMessage.copy')}
      </Button>
    </p>
  )
}
