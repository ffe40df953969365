import { useTranslations } from 'use-intl'
import { useListFormat } from '../format/use-list-format.ts'
import type { OpenLinkFragment } from '../graphql/graphql.ts'

/** What is asked for, and what is not. */
export function Asked({ link }: { link: OpenLinkFragment }) {
  const t = useTranslations('link')
  const list = useListFormat()
  const needs = list(link.needs.map((need) => t(`need.${need}`)))
  return (
    <div className="grid gap-1">
      <p>{t('for', { needs, client: link.client })}</p>
      <p className="text-muted">{t('not')}</p>
    </div>
  )
}
