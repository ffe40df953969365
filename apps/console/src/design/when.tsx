import { useFormats } from '../format/use-formats.ts'
import { useNow } from './clock.ts'

/** An instant: `3 min ago` or `14:02`, with UTC and Pacific time in its title. */
export function When({ at, ago = false }: { at: string; ago?: boolean }) {
  const formats = useFormats()
  const nowMs = useNow()
  const text = (ago ? formats.ago(at, nowMs) : null) ?? formats.instant(at, nowMs)
  return (
    <time dateTime={at} title={formats.instantTitle(at)} className="numbers whitespace-nowrap">
      {text}
    </time>
  )
}
