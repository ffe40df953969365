import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { AppIcon } from '../design/app-icon.tsx'
import { CopyText } from '../design/copy-text.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Tabs, tabClass } from '../design/tabs.tsx'
import { Trail } from '../design/trail.tsx'
import type { HeadedAppFragment } from '../graphql/graphql.ts'
import { Neighbours } from '../list/neighbours.tsx'
import { LeftOutNote } from './left-out.tsx'

/** The head of every page of an app: where it belongs, its ids, and its other pages. */
export function AppHeading({ app, workspace }: { app: HeadedAppFragment; workspace: string }) {
  const t = useTranslations('app')
  return (
    <>
      <PageTitle
        title={app.name}
        section={t('trail')}
        trail={
          <Trail>
            {[
              <Link key="apps" to="/w/$workspace/apps" params={{ workspace }}>
                {t('trail')}
              </Link>,
              <Link
                key="client"
                to="/w/$workspace/clients/$slug/overview"
                params={{ workspace, slug: app.client.slug }}
              >
                {app.client.name}
              </Link>,
            ]}
          </Trail>
        }
        before={<AppIcon url={app.iconUrl} sizePx={32} />}
        beside={
          <span className="flex flex-wrap gap-x-4 text-sm text-muted">
            {app.bundleId ? (
              <CopyText text={app.bundleId} label={t('ids.bundle')} />
            ) : (
              <span>{t('ids.notListed')}</span>
            )}
            <CopyText text={app.ascId} label={t('ids.apple')} />
          </span>
        }
      />
      <AppTabs workspace={workspace} id={app.id} />
      <Neighbours kind="apps" id={app.id} />
      {app.leftOut ? <LeftOutNote client={app.client} workspace={workspace} /> : null}
    </>
  )
}

function AppTabs({ workspace, id }: { workspace: string; id: string }) {
  const t = useTranslations('app')
  const params = { workspace, id }
  return (
    <Tabs label={t('tabs.label')}>
      <Link to="/w/$workspace/apps/$id/sales" params={params} className={tabClass}>
        {t('tabs.sales')}
      </Link>
      <Link to="/w/$workspace/apps/$id/products" params={params} className={tabClass}>
        {t('tabs.products')}
      </Link>
    </Tabs>
  )
}
