import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'

const FIRST_QUESTION = '{ clients(first: 20) { totalCount nodes { id name worstState } } }'

/** The secret, this once, and a first question to ask with it. */
export function TokenSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const t = useTranslations('developers')
  const curl = [
    `curl -s ${location.origin}/graphql`,
    `  -H 'authorization: Bearer ${secret}'`,
    `  -H 'content-type: application/json'`,
    `  -d '${JSON.stringify({ query: FIRST_QUESTION })}'`,
  ].join(' \\\n')
  return (
    <div className="grid min-w-0 gap-4">
      <p>{t('secret.body')}</p>
      <Copyable label={t('secret.token')} text={secret} />
      <Copyable label={t('secret.curl')} text={curl} />
      <Copyable label={t('secret.query')} text={FIRST_QUESTION} />
      <div className="flex justify-end">
        <Button kind="primary" onClick={onDone}>
          {t('secret.done')}
        </Button>
      </div>
    </div>
  )
}

function Copyable({ label, text }: { label: string; text: string }) {
  const t = useTranslations('developers')
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    announce(t('secret.announce', { what: label }))
  }
  return (
    <section aria-label={label} className="grid min-w-0 gap-1">
      <div className="flex items-center justify-between gap-4">
        <p className="font-medium">{label}</p>
        <Button kind="quiet" onClick={() => void copy()} onBlur={() => setCopied(false)}>
          {copied ? t('secret.copied') : t('secret.copy')}
          <span className="sr-only">{` ${label}`}</span>
        </Button>
      </div>
      <pre className="code rounded-control bg-sunken px-3 py-2 text-sm break-all whitespace-pre-wrap">
        {text}
      </pre>
    </section>
  )
}
