import { useTranslations } from 'use-intl'
import { NotFound } from '../design/not-found.tsx'

/** An address that no page has. */
export function Missing() {
  const t = useTranslations('shell')
  return <NotFound what={t('notFound')} />
}
