import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PageTitle } from '../design/page-title.tsx'
import { Trail } from '../design/trail.tsx'
import { useMay } from '../shell/use-may.ts'
import { settingsPages } from './settings-pages.ts'

const route = getRouteApi('/w/$workspace')

interface SettingsFrameProps {
  title: string
  /** What this page decides, in a sentence. */
  intro?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** What every page of Settings has: its name, and the way to the others. Below 900 px the way lies above. */
export function SettingsFrame({ title, intro, actions, children }: SettingsFrameProps) {
  const t = useTranslations('settings')
  const { workspace } = route.useParams()
  const may = useMay()
  return (
    <>
      <PageTitle title={title} section={t('title')} trail={<Trail>{[t('title')]}</Trail>} actions={actions} />
      <div className="grid gap-6 lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-10">
        <nav aria-label={t('title')} className="-mx-1 overflow-x-auto px-1">
          <ul className="flex gap-1 lg:grid">
            {settingsPages
              .filter((page) => may(page.may))
              .map(({ name, to }) => (
                <li key={name}>
                  <Link
                    to={to}
                    params={{ workspace }}
                    className="flex min-h-9 items-center rounded-control px-3 whitespace-nowrap text-muted hover:bg-sunken aria-[current=page]:bg-sunken aria-[current=page]:font-semibold aria-[current=page]:text-ink pointer-coarse:min-h-11"
                  >
                    {t(`nav.${name}`)}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <div className="grid max-w-[56rem] content-start gap-6">
          {intro ? <p className="max-w-[72ch] text-muted">{intro}</p> : null}
          {children}
        </div>
      </div>
    </>
  )
}
