import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

const SHOW_AFTER_MS = 200
const SLOW_AFTER_MS = 8000

/** Nothing for a moment, then the skeleton, then a sentence on what is slow. */
export function Loading({ what, skeleton }: { what: string; skeleton: ReactNode }) {
  const t = useTranslations('states')
  const shown = useAfter(SHOW_AFTER_MS)
  const slow = useAfter(SLOW_AFTER_MS)
  return (
    <div aria-busy="true">
      <output className={slow ? 'block pb-3 text-muted' : 'sr-only'}>
        {slow ? t('slow', { what }) : shown ? t('loading', { what }) : ''}
      </output>
      <div aria-hidden="true" className={shown ? '' : 'invisible'}>
        {skeleton}
      </div>
    </div>
  )
}

function useAfter(delayMs: number): boolean {
  const [past, setPast] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), delayMs)
    return () => clearTimeout(timer)
  }, [delayMs])
  return past
}
