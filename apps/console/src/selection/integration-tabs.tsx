import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'

const tab =
  'inline-flex min-h-10 items-center border-b-2 border-transparent px-1 text-muted hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-medium aria-[current=page]:text-ink'

/** The pages of an integration. */
export function IntegrationTabs({ workspace, id }: { workspace: string; id: string }) {
  const t = useTranslations('selection')
  const params = { workspace, id }
  return (
    <nav aria-label={t('tabs.label')} className="-mt-2 mb-6 flex gap-6 border-b border-hairline">
      <Link to="/w/$workspace/integrations/$id/summary" params={params} className={tab}>
        {t('tabs.summary')}
      </Link>
      <Link to="/w/$workspace/integrations/$id/apps" params={params} className={tab}>
        {t('tabs.apps')}
      </Link>
    </nav>
  )
}
