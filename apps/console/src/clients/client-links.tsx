import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { ClientRowFragment } from '../graphql/graphql.ts'
import { rowLinkClass } from '../list/row-menu.tsx'
import { useMay } from '../shell/use-may.ts'

/** What can be done with a client of the list; what the role does not allow is absent. */
export function ClientLinks({ client, workspace }: { client: ClientRowFragment; workspace: string }) {
  const t = useTranslations('clients.menu')
  const may = useMay()
  const params = { workspace, slug: client.slug }
  return (
    <>
      <Link to="/w/$workspace/clients/$slug/overview" params={params} className={rowLinkClass}>
        {t('overview')}
      </Link>
      {may('integration.connect') ? (
        <Link
          to="/w/$workspace/connect/new"
          params={{ workspace }}
          search={{ client: client.slug }}
          className={rowLinkClass}
        >
          {t('connect')}
        </Link>
      ) : null}
      {may('integration.read') ? (
        <Link to="/w/$workspace/clients/$slug/integrations" params={params} className={rowLinkClass}>
          {t('integrations')}
        </Link>
      ) : null}
      <Link to="/w/$workspace/clients/$slug/apps" params={params} className={rowLinkClass}>
        {t('apps')}
      </Link>
    </>
  )
}
