import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PageTitle } from '../design/page-title.tsx'
import { Tabs, tabClass } from '../design/tabs.tsx'
import { ReadAt } from './read-at.tsx'

const route = getRouteApi('/w/$workspace')

const pages = [
  { name: 'now', to: '/w/$workspace/operations/now' },
  { name: 'failures', to: '/w/$workspace/operations/failures' },
  { name: 'workflows', to: '/w/$workspace/operations/workflows' },
  { name: 'budgets', to: '/w/$workspace/operations/budgets' },
  { name: 'schedules', to: '/w/$workspace/operations/schedules' },
] as const

interface OperationsFrameProps {
  title: string
  /** What was read last: another value after each reading. */
  read: unknown
  children: ReactNode
}

/** What every page of Operations has: its name, the way to the others, and when it was read. */
export function OperationsFrame({ title, read, children }: OperationsFrameProps) {
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
      {read === undefined ? null : <ReadAt read={read} />}
    </>
  )
}
