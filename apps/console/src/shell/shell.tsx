import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Provider } from 'urql'
import { useTranslations } from 'use-intl'
import { DroppedNote } from './dropped-note.tsx'
import { EngineBar } from './engine-bar.tsx'
import { Icon, Mark } from './icon.tsx'
import { useKeyboard, useShortcut } from './keys.ts'
import { StaleBar } from './live-sign.tsx'
import { QueueWatch } from './queue-watch.tsx'
import { placesOf, Rail } from './rail.tsx'
import { Sheet } from './sheet.tsx'

const Palette = lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette }))
const KeysHelp = lazy(async () => ({ default: (await import('./keys-help.tsx')).KeysHelp }))

const route = getRouteApi('/w/$workspace')

/** The frame around every page of a workspace. */
export function Shell() {
  const { viewer, session } = route.useRouteContext()
  const t = useTranslations('shell')
  const [overlay, setOverlay] = useState<'palette' | 'help' | null>(null)
  const [sheet, setSheet] = useState(false)
  const workspace = viewer.workspace.slug
  useKeyboard()
  useCommandKey(() => setOverlay('palette'))
  useShortcut('?', t('keys.help'), () => setOverlay('help'))
  useShortcut('/', t('keys.search'), focusSearch)
  const rail = (
    <Rail
      viewer={viewer}
      session={session}
      onSearch={() => setOverlay('palette')}
      onHelp={() => setOverlay('help')}
    />
  )
  return (
    <Provider value={session.api(workspace)}>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-20 focus:rounded-control focus:bg-raised focus:px-3 focus:py-2 focus:shadow-float"
      >
        {t('skip')}
      </a>
      {viewer.permissions.includes('integration.read') ? <QueueWatch /> : null}
      {placesOf(viewer).map((page) => (
        <GoKey key={page.name} page={page} workspace={workspace} />
      ))}
      <div className="min-h-dvh md:grid md:grid-cols-[216px_minmax(0,1fr)]">
        <header className="sticky top-0 hidden h-dvh border-e border-hairline bg-sunken md:block">
          {rail}
        </header>
        <header className="sticky top-0 z-10 flex h-14 items-center gap-3 border-b border-hairline bg-sunken px-4 md:hidden">
          <Mark />
          <span className="grow truncate text-md font-semibold">{viewer.workspace.name}</span>
          <button
            type="button"
            aria-label={t('menu')}
            className="grid size-11 place-items-center rounded-control hover:bg-canvas"
            onClick={() => setSheet(true)}
          >
            <Icon name="menu" />
          </button>
        </header>
        <Sheet open={sheet} onClose={() => setSheet(false)}>
          {rail}
        </Sheet>
        <main id="content" tabIndex={-1} className="min-w-0 outline-none">
          {viewer.workspace.demo ? (
            <p className="flex flex-wrap gap-x-4 border-b border-hairline px-4 py-1.5 text-sm text-muted sm:px-8">
              <span>{t('demo')}</span>
              <Link
                to="/w/$workspace/mailbox"
                params={{ workspace }}
                className="underline underline-offset-2"
              >
                {t('mailbox')}
              </Link>
              <a href="/demo/phone" target="_blank" rel="noreferrer" className="underline underline-offset-2">
                {t('phone')}
              </a>
              <a href="/demo/clock" target="_blank" rel="noreferrer" className="underline underline-offset-2">
                {t('clock')}
              </a>
            </p>
          ) : null}
          <EngineBar />
          <StaleBar />
          <div className="mx-auto max-w-[1680px] px-4 py-6 sm:px-8">
            <DroppedNote />
            <Outlet />
          </div>
        </main>
      </div>
      <Suspense>
        {overlay === 'help' ? <KeysHelp open onClose={() => setOverlay(null)} /> : null}
        {overlay === 'palette' ? <Palette workspace={workspace} onClose={() => setOverlay(null)} /> : null}
      </Suspense>
    </Provider>
  )
}

function GoKey({ page, workspace }: { page: ReturnType<typeof placesOf>[number]; workspace: string }) {
  const t = useTranslations('shell')
  const navigate = useNavigate()
  const where = t(`nav.${page.name}`)
  useShortcut(
    `g ${page.key}`,
    t('keys.go', { where }),
    () => void navigate({ to: page.to, params: { workspace } }),
  )
  return null
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-list-search]')?.focus()
}

function useCommandKey(open: () => void): void {
  const latest = useRef(open)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
