import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { buttonClass } from './button.tsx'
import { SupportLine } from './support-line.tsx'

/** The same words for what does not exist and for what is not shared, so that nothing can be guessed. */
export function NotFound({ what }: { what: string }) {
  const t = useTranslations('states')
  return (
    <section className="max-w-[72ch] rounded-card border border-hairline bg-surface p-6">
      <h1 className="text-lg font-semibold">{t('notFound.title')}</h1>
      <p className="pt-2 text-muted">{t('notFound.body', { what })}</p>
      <p className="pt-4">
        <Link to="/" className={buttonClass()}>
          {t('notFound.home')}
        </Link>
      </p>
      <SupportLine />
    </section>
  )
}
