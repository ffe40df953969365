import { useTranslations } from 'use-intl'
import type { Sums } from './use-sums.ts'

/** How many apps sums lack, and the way to them where there is one; nothing where they lack none. */
export function Lacking({ sums: { leftOut, leftOutLink } }: { sums: Sums }) {
  const t = useTranslations('list')
  if (leftOut === 0) return null
  const words = t('leftOut', { count: leftOut })
  return (
    <span className="block text-sm font-normal text-muted">{leftOutLink ? leftOutLink(words) : words}</span>
  )
}
