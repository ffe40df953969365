import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Tabs, tabClass } from '../design/tabs.tsx'
import { Neighbours } from '../list/neighbours.tsx'
import { useMay } from '../shell/use-may.ts'

/** The pages of an integration. */
export function IntegrationTabs({ workspace, id }: { workspace: string; id: string }) {
  const t = useTranslations('selection')
  const may = useMay()
  const params = { workspace, id }
  return (
    <>
      <Neighbours kind="integrations" id={id} />
      <Tabs label={t('tabs.label')}>
        <Link to="/w/$workspace/integrations/$id/summary" params={params} className={tabClass}>
          {t('tabs.summary')}
        </Link>
        <Link to="/w/$workspace/integrations/$id/access" params={params} className={tabClass}>
          {t('tabs.access')}
        </Link>
        <Link to="/w/$workspace/integrations/$id/apps" params={params} className={tabClass}>
          {t('tabs.apps')}
        </Link>
        <Link to="/w/$workspace/integrations/$id/sync" params={params} className={tabClass}>
          {t('tabs.sync')}
        </Link>
        <Link to="/w/$workspace/integrations/$id/credentials" params={params} className={tabClass}>
          {t('tabs.credentials')}
        </Link>
        {may('audit.read') ? (
          <Link to="/w/$workspace/integrations/$id/activity" params={params} className={tabClass}>
            {t('tabs.activity')}
          </Link>
        ) : null}
      </Tabs>
    </>
  )
}
