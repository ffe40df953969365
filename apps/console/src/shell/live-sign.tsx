import { useTranslations } from 'use-intl'
import { useLive } from '../api/live.ts'
import { useNow } from '../design/clock.ts'
import { useFormats } from '../format/use-formats.ts'

/** After this long without a stream the page says how old it is, in milliseconds. */
const STALE_AFTER_MS = 20_000

/** Whether changes arrive by themselves. */
export function LiveSign() {
  const t = useTranslations('shell')
  const { state } = useLive()
  if (state === 'idle') return null
  return (
    <p className="flex items-center gap-2 px-3 text-sm text-muted">
      <span
        className={`size-2 rounded-full ${state === 'live' ? 'bg-ok' : 'border border-warn'}`}
        aria-hidden="true"
      />
      {t(`live.${state}`)}
    </p>
  )
}

/** Shown when the stream has been away for a while: the numbers stay, with their age. */
export function StaleBar() {
  const t = useTranslations('shell')
  const formats = useFormats()
  const { state, sinceMs } = useLive()
  const nowMs = useNow()
  if (state !== 'reconnecting' || nowMs - sinceMs < STALE_AFTER_MS) return null
  const time = formats.instant(new Date(sinceMs).toISOString(), nowMs)
  return (
    <output className="block border-b border-hairline bg-warn-tint px-4 py-2 text-warn sm:px-8">
      {t('live.asOf', { time })}
    </output>
  )
}
