import { useTranslations } from 'use-intl'
import type { OpenLinkFragment } from '../graphql/link/graphql.ts'
import { useList } from './use-list.ts'

/** What is asked for, and what is not. */
export function Asked({ link }: { link: OpenLinkFragment }) {
  const t = useTranslations('link')
  const list = useList()
  const needs = list(link.needs.map((need) => t(`need.${need}`)))
  return (
    <div className="grid gap-1">
      <p>{t('for', { needs, client: link.client })}</p>
      <p className="text-muted">{t('not')}</p>
    </div>
  )
}
