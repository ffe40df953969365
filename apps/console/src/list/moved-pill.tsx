import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useShortcut } from '../shell/keys.ts'

/** Rows never move under a pointer or the focus: they wait for this. */
export function MovedPill({ moved, onReorder }: { moved: number; onReorder: () => void }) {
  const t = useTranslations('list')
  useShortcut('R', t('keys.reorder'), onReorder)
  return (
    <output aria-live="polite">
      {moved > 0 ? <Button onClick={onReorder}>{t('moved', { count: moved })}</Button> : null}
    </output>
  )
}
