import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PageTitle } from '../design/page-title.tsx'
import { Tabs, tabClass } from '../design/tabs.tsx'

const route = getRouteApi('/w/$workspace')

const pages = [
  { name: 'now', to: '/w/$workspace/operations/now' },
  { name: 'workflows', to: '/w/$workspace/operations/workflows' },
  { name: 'schedules', to: '/w/$workspace/operations/schedules' },
] as const

/** What every page of Operations has: its name, and the way to the others. */
export function OperationsFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('operations')
  const { workspace } = route.useParams()
  return (
    <>
      <PageTitle title={t('title')} section={title} />
      <Tabs label={t('title')}>
        {pages.map(({ name, to }) => (
          <Link
            key={name}
            to={to}
            params={{ workspace }}
            className={tabClass}
            activeOptions={{ includeSearch: false }}
          >
            {t(`tabs.${name}`)}
          </Link>
        ))}
      </Tabs>
      {children}
    </>
  )
}
