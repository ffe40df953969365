import { useTranslations } from 'use-intl'
import { Progress } from '../design/progress.tsx'
import { useFormats } from '../format/use-formats.ts'

interface LeftOfProps {
  /** What it is left of: the hour, the minute. */
  label: string
  left: number | null | undefined
  limit: number | null | undefined
}

/** How many requests are left of a limit, as a bar and in figures. */
export function LeftOf({ label, left, limit }: LeftOfProps) {
  const t = useTranslations('operations')
  const formats = useFormats()
  if (left === null || left === undefined || limit === null || limit === undefined)
    return <span className="text-muted">{t('budget.unknown')}</span>
  const text = t('budget.of', { remaining: formats.number(left), limit: formats.number(limit) })
  return (
    <span className="grid min-w-28 gap-1">
      <Progress done={left} total={limit} label={label} text={text} />
      <span className="numbers text-sm text-muted">{text}</span>
    </span>
  )
}
