import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNow } from '../design/clock.ts'
import { When } from '../design/when.tsx'
import { everyMs } from './reading.ts'

/** When what is shown was read, and how often it is read again. `read` is another value after each reading. */
export function ReadAt({ read }: { read: unknown }) {
  const t = useTranslations('operations')
  const nowMs = useNow()
  const [seen, setSeen] = useState({ read, atMs: nowMs })
  if (seen.read !== read) setSeen({ read, atMs: nowMs })
  return (
    <p className="pt-3 text-sm text-muted">
      {t('readAt')} <When at={new Date(seen.atMs).toISOString()} ago /> {'·'}{' '}
      {t('readEvery', { seconds: everyMs / 1_000 })}
    </p>
  )
}
