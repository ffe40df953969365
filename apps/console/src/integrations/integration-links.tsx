import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { IntegrationRowFragment } from '../graphql/graphql.ts'
import { rowLinkClass } from '../list/row-menu.tsx'
import { useMay } from '../shell/use-may.ts'

/** What can be done with an integration of the list; what the role does not allow is absent. */
export function IntegrationLinks({
  integration,
  workspace,
}: {
  integration: IntegrationRowFragment
  workspace: string
}) {
  const t = useTranslations('integrations.menu')
  const mayRenew = useMay()('integration.connect') && integration.state !== 'ARCHIVED'
  const params = { workspace, id: integration.id }
  return (
    <>
      <Link to="/w/$workspace/integrations/$id/summary" params={params} className={rowLinkClass}>
        {t('summary')}
      </Link>
      {mayRenew ? (
        <Link to="/w/$workspace/connect/$id/connect" params={params} className={rowLinkClass}>
          {t('renew')}
        </Link>
      ) : null}
      <Link to="/w/$workspace/integrations/$id/access" params={params} className={rowLinkClass}>
        {t('access')}
      </Link>
      <Link to="/w/$workspace/integrations/$id/sync" params={params} className={rowLinkClass}>
        {t('sync')}
      </Link>
      <Link to="/w/$workspace/integrations/$id/credentials" params={params} className={rowLinkClass}>
        {t('credentials')}
      </Link>
      <Link
        to="/w/$workspace/clients/$slug/overview"
        params={{ workspace, slug: integration.client.slug }}
        className={rowLinkClass}
      >
        {t('client')}
      </Link>
    </>
  )
}
