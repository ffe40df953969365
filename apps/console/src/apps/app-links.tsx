import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { rowLinkClass } from '../list/row-menu.tsx'
import type { AppRow } from './apps-search.ts'

/** What can be done with an app of the list. */
export function AppLinks({ app, workspace }: { app: AppRow; workspace: string }) {
  const t = useTranslations('apps.menu')
  const params = { workspace, id: app.id }
  return (
    <>
      <Link to="/w/$workspace/apps/$id/sales" params={params} className={rowLinkClass}>
        {t('sales')}
      </Link>
      <Link to="/w/$workspace/apps/$id/products" params={params} className={rowLinkClass}>
        {t('products')}
      </Link>
      <Link
        to="/w/$workspace/clients/$slug/overview"
        params={{ workspace, slug: app.client.slug }}
        className={rowLinkClass}
      >
        {t('client')}
      </Link>
    </>
  )
}
