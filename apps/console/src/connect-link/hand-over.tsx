import { useTranslations } from 'use-intl'
import { SendLink } from './send-link.tsx'
import type { LinkClient } from './send-link.tsx'

/** Turns the steps that are left into a page that the client goes through. */
export function HandOver({ client }: { client: LinkClient }) {
  const t = useTranslations('connect-link')
  return (
    <section
      aria-label={t('handOver.title')}
      className="mb-8 flex max-w-[56rem] flex-wrap items-center justify-between gap-4 rounded-card border border-hairline bg-surface px-4 py-3"
    >
      <p className="grid">
        <span className="font-medium">{t('handOver.title')}</span>
        <span className="text-sm text-muted">{t('handOver.body', { client: client.name })}</span>
      </p>
      <SendLink client={client} />
    </section>
  )
}
