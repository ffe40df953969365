import type { CombinedError } from '@urql/core'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { CopyError } from './copy-error.tsx'
import { CopyText } from './copy-text.tsx'
import { SupportLine } from './support-line.tsx'

interface ErrorProps {
  error: CombinedError
  what: string
  retry: () => void
}

/** Cause, who can mend it, what next, and a request id to hand on. */
export function ErrorPanel({ error, what, retry, titled = false }: ErrorProps & { titled?: boolean }) {
  const t = useTranslations('states')
  const { message, requestId, unreachable } = explain(error)
  const Heading = titled ? 'h2' : 'h1'
  return (
    <section role="alert" className="max-w-[72ch] rounded-card border border-hairline bg-surface p-6">
      <Heading className="flex items-center gap-2 text-md font-semibold">
        <Stop />
        {t('error.title', { what })}
      </Heading>
      <p className="pt-2">{unreachable ? t('error.unreachable') : message}</p>
      <p className="pt-1 text-muted">{unreachable ? t('error.unreachableWho') : t('error.who')}</p>
      <div className="flex flex-wrap items-center gap-4 pt-4">
        <Button onClick={retry}>{t('error.retry')}</Button>
        <CopyError error={error} />
        {requestId ? (
          <p className="text-sm text-muted">
            {t('error.request')} <CopyText text={requestId} label={t('error.request')} />
          </p>
        ) : null}
      </div>
      <SupportLine />
    </section>
  )
}

/** What was read stays; the bar says what could not be read again. */
export function PartialBar({ error, what, retry }: ErrorProps) {
  const t = useTranslations('states')
  const { message, unreachable } = explain(error)
  return (
    <div
      role="alert"
      className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card bg-warn-tint px-4 py-2 text-warn"
    >
      <p className="grow">
        {t('error.partial', { what, why: unreachable ? t('error.unreachable') : message })}
      </p>
      <Button onClick={retry}>{t('error.retry')}</Button>
    </div>
  )
}

function explain(error: CombinedError): {
  message: string
  requestId: string | undefined
  unreachable: boolean
} {
  const first = error.graphQLErrors[0]
  const requestId = first?.extensions['requestId']
  return {
    message: first?.message ?? error.message,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    unreachable: first === undefined,
  }
}

function Stop() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="text-broken" fill="none">
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" fill="currentColor" />
      <path d="M8 4.5v4.2M8 11.2v.1" stroke="var(--color-surface)" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  )
}
