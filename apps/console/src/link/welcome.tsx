import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { OpenLinkFragment } from '../graphql/graphql.ts'
import { Asked } from './asked.tsx'
import { CopyButton } from '../design/copy-button.tsx'
import { LinkFrame } from './link-frame.tsx'

/** Who asks for what, before anything happens: opening the page has no effect, pressing Start has. */
export function Welcome({
  link,
  onStart,
}: {
  link: OpenLinkFragment
  onStart: (takeOver: boolean) => Promise<boolean>
}) {
  const t = useTranslations('link')
  const formats = useFormats()
  const [starting, setStarting] = useState(false)
  const [unreachable, setUnreachable] = useState(false)
  const begin = async () => {
    setStarting(true)
    setUnreachable(!(await onStart(link.elsewhere)))
    setStarting(false)
  }
  const facts = ['time', 'who', 'sso', 'safe', 'end'] as const
  return (
    <LinkFrame
      title={t('title', { agency: link.agency })}
      aside={t('ends', { day: formats.day(link.expiresAt.slice(0, 10)) })}
      lead={<Asked link={link} />}
      from={link}
    >
      {link.elsewhere ? (
        <section className="grid gap-1 rounded-card bg-person-tint px-4 py-3">
          <p className="font-medium text-person">{t('elsewhere.title')}</p>
          <p>{t('elsewhere.body')}</p>
        </section>
      ) : null}
      <div className="grid gap-2">
        <p>
          <Button
            kind="primary"
            busy={starting}
            className="min-h-11 px-6 text-md"
            onClick={() => void begin()}
          >
            {starting
              ? t('starting')
              : link.elsewhere
                ? t('elsewhere.take')
                : link.step > 1
                  ? t('resume')
                  : t('start')}
          </Button>
        </p>
        {unreachable ? (
          <p role="alert" className="text-broken">
            {t('unreachable')}
          </p>
        ) : null}
      </div>
      <section aria-label={t('about.title')} className="grid gap-3 border-t border-hairline pt-6">
        <h2 className="font-semibold">{t('about.title')}</h2>
        <ul className="grid list-disc gap-2 ps-5">
          {facts.map((fact) => (
            <li key={fact}>{t(`about.${fact}`, { agency: link.agency, host: location.host })}</li>
          ))}
        </ul>
      </section>
      <Forward />
    </LinkFrame>
  )
}

/** For whoever got the message and may not make keys. */
function Forward() {
  const t = useTranslations('link')
  return (
    <section className="no-print grid justify-items-start gap-2 border-t border-hairline pt-6">
      <h2 className="font-semibold">{t('forward.title')}</h2>
      <p>{t('forward.body')}</p>
      <CopyButton text={() => location.href} label={t('forward.copy')} />
    </section>
  )
}
