import { useTranslations } from 'use-intl'
import { NotFound } from '../design/not-found.tsx'

/** An address that no page has. */
export function Missing() {
  const t = useTranslations('shell')
  return <NotFound what={t('notFound')} />
}

/** The same where there is no frame around it. */
export function MissingAlone() {
  return (
    <main className="mx-auto max-w-[80ch] p-6">
      <Missing />
    </main>
  )
}
