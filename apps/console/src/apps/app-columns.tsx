import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { AppIcon } from '../design/app-icon.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { GridColumn } from '../list/data-grid.tsx'
import { SevenDays } from '../list/seven-days.tsx'
import { Through } from '../list/through.tsx'
import type { AppRow } from './apps-search.ts'

/** What the list says of an app. The same columns as long as the words are the same, so that rows are drawn once. */
export function useAppColumns(workspace: string): GridColumn<AppRow>[] {
  const t = useTranslations('apps')
  const states = useTranslations('states')
  const formats = useFormats()
  return useMemo(() => {
    const nothing = <span className="text-muted">{states('nothing')}</span>
    return [
      {
        key: 'app',
        title: t('column.app'),
        width: 240,
        sort: 'name',
        cell: (app) => (
          <Link
            to="/w/$workspace/apps/$id/sales"
            params={{ workspace, id: app.id }}
            tabIndex={-1}
            preload={false}
            className="flex items-center gap-2.5 font-medium underline-offset-2 hover:underline"
          >
            <AppIcon url={app.iconUrl} sizePx={24} />
            <span dir="auto" className="truncate">
              {app.name}
            </span>
          </Link>
        ),
      },
      {
        key: 'client',
        title: t('column.client'),
        width: 180,
        sort: 'client',
        cell: (app) => (
          <Link
            to="/w/$workspace/clients/$slug/overview"
            params={{ workspace, slug: app.client.slug }}
            tabIndex={-1}
            preload={false}
            className="underline-offset-2 hover:underline"
          >
            {app.client.name}
          </Link>
        ),
      },
      {
        key: 'platform',
        title: t('column.platform'),
        width: 120,
        cell: (app) =>
          app.platforms.length > 0 ? app.platforms.map((one) => platformName(one, t)).join(', ') : nothing,
      },
      {
        key: 'units',
        title: t('column.units'),
        width: 150,
        align: 'end',
        cell: ({ sevenDays: { units, series } }) =>
          units === null ? nothing : <SevenDays units={units} series={series} />,
      },
      {
        key: 'through',
        title: t('column.through'),
        width: 150,
        align: 'end',
        sort: 'data',
        cell: ({ freshness }) => (
          <Through {...freshness} noData={t('noData')} late={t('late')} appleDay={t('appleDay')} />
        ),
      },
      {
        key: 'missing',
        title: t('column.missing'),
        width: 120,
        align: 'end',
        sort: 'gaps',
        cell: ({ freshness: { missingDays } }) =>
          missingDays > 0 ? (
            <span className="font-medium text-warn">{formats.number(missingDays)}</span>
          ) : (
            nothing
          ),
      },
      {
        key: 'products',
        title: t('column.products'),
        width: 110,
        align: 'end',
        cell: ({ products: { inAppPurchasesAtApple: count } }) =>
          count === null || count === undefined ? nothing : formats.number(count),
      },
      {
        key: 'bundle',
        title: t('column.bundleId'),
        width: 220,
        cell: (app) => <span className="code text-muted">{app.bundleId}</span>,
      },
      {
        key: 'asc',
        title: t('column.ascId'),
        width: 120,
        cell: (app) => <span className="code text-muted">{app.ascId}</span>,
      },
    ]
  }, [workspace, t, states, formats])
}

/** Apple's word for a platform as Apple writes it for people; a new one as it is. */
export function platformName(platform: string, t: ReturnType<typeof useTranslations<'apps'>>): string {
  const names: Record<string, string> = {
    IOS: t('platform.IOS'),
    MAC_OS: t('platform.MAC_OS'),
    TV_OS: t('platform.TV_OS'),
    VISION_OS: t('platform.VISION_OS'),
  }
  return names[platform] ?? platform
}
