import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button, buttonClass } from '../design/button.tsx'
import type { ConnectLinkLanguage } from '../graphql/graphql.ts'
import { useFormats } from '../format/use-formats.ts'
import type { LinkClient } from './send-link.tsx'

/** The address of a new link, this once, and a message to send it with. */
export function LinkAddress({
  client,
  link,
  url,
  onDone,
}: {
  client: LinkClient
  link: { expiresAt: string; language?: ConnectLinkLanguage | null }
  url: string
  onDone: () => void
}) {
  const t = useTranslations('connect-link')
  const formats = useFormats()
  const spoken = link.language ?? 'en'
  const message = t(`address.message.${spoken}`, {
    client: client.name,
    url,
    day: formats.day(link.expiresAt.slice(0, 10)),
  })
  const subject = t(`address.subject.${spoken}`, { client: client.name })
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`
  return (
    <div className="grid min-w-0 gap-4">
      <p>{t('address.once')}</p>
      <Copyable label={t('address.link')} text={url} />
      <Copyable label={t('address.text')} text={message} />
      <div className="flex flex-wrap justify-end gap-2">
        <a href={mail} className={buttonClass()}>
          {t('address.mail')}
        </a>
        <Button kind="primary" onClick={onDone}>
          {t('address.done')}
        </Button>
      </div>
    </div>
  )
}

function Copyable({ label, text }: { label: string; text: string }) {
  const t = useTranslations('connect-link')
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    announce(t('address.copied'))
  }
  return (
    <section aria-label={label} className="grid min-w-0 gap-1">
      <div className="flex items-center justify-between gap-4">
        <p className="font-medium">{label}</p>
        <Button kind="quiet" onClick={() => void copy()} onBlur={() => setCopied(false)}>
          {copied ? t('address.copied') : t('address.copy')}
          <span className="sr-only">{` ${label}`}</span>
        </Button>
      </div>
      <p className="rounded-control bg-sunken px-3 py-2 text-sm break-words whitespace-pre-wrap">{text}</p>
    </section>
  )
}
