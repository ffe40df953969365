import { useTranslations } from 'use-intl'
import { Ring } from '../design/button.tsx'

/** A link is being exchanged. */
export function LinkProgress() {
  const t = useTranslations('sign-in')
  return (
    <output className="flex items-center gap-3 text-progress">
      <Ring size={16} />
      {t('link.working')}
    </output>
  )
}
