import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { OutLink } from '../design/out-link.tsx'
import { AccountMenu } from './account-menu.tsx'
import { Icon, Mark } from './icon.tsx'
import { LiveSign } from './live-sign.tsx'
import { useQueueCounts } from './queue-counts.ts'
import type { Session, Viewer } from './session.ts'
import type { Permission } from './use-may.ts'

const PALETTE_KEYS = /Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'

/** The pages of the rail, in their order, each with the key after `g`, and the permission without which it is absent. */
const PAGES = [
  { name: 'overview', to: '/w/$workspace/overview', key: 'o' },
  { name: 'queue', to: '/w/$workspace/queue', key: 'q', needs: 'integration.read' },
  { name: 'clients', to: '/w/$workspace/clients', key: 'c' },
  { name: 'integrations', to: '/w/$workspace/integrations', key: 'i' },
  { name: 'apps', to: '/w/$workspace/apps', key: 'a' },
] as const satisfies { name: string; to: string; key: string; needs?: Permission }[]

/** Stands below in the rail, and is gone to like the others. */
const SETTINGS = {
  name: 'settings',
  to: '/w/$workspace/settings',
  key: 's',
  needs: 'integration.read',
} as const

type Place = (typeof PAGES)[number] | typeof SETTINGS

const mayOpen =
  ({ permissions }: Pick<Viewer, 'permissions'>) =>
  (place: Place) =>
    !('needs' in place) || permissions.includes(place.needs)

/** Where `g` and the palette lead this person: the pages of the rail, and the settings. */
export const placesOf = (viewer: Pick<Viewer, 'permissions'>): Place[] =>
  [...PAGES, SETTINGS].filter(mayOpen(viewer))

interface RailProps {
  viewer: Viewer
  session: Session
  onSearch: () => void
  onHelp: () => void
}

/** The way around the house. */
export function Rail({ viewer, session, onSearch, onHelp }: RailProps) {
  const t = useTranslations('shell')
  const workspace = viewer.workspace.slug
  const item =
    'flex min-h-9 w-full items-center gap-3 rounded-control px-3 text-start hover:bg-canvas pointer-coarse:min-h-11'
  return (
    <div className="flex h-full flex-col gap-6 overflow-y-auto p-3">
      <Link
        to="/w/$workspace/overview"
        params={{ workspace }}
        aria-label={t('home', { workspace: viewer.workspace.name })}
        className="flex min-h-9 items-center gap-3 rounded-control px-2"
      >
        <Mark />
        <span className="truncate text-md font-semibold">{viewer.workspace.name}</span>
      </Link>
      <nav aria-label={t('main')}>
        <ul className="grid gap-0.5">
          {PAGES.filter(mayOpen(viewer)).map(({ name, to }) => (
            <li key={name}>
              <Link
                to={to}
                params={{ workspace }}
                className={`${item} text-muted aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:text-ink data-[status=active]:bg-surface data-[status=active]:font-semibold data-[status=active]:text-ink`}
              >
                <Icon name={name} />
                {t(`nav.${name}`)}
                {name === 'queue' ? <QueueCount /> : null}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-auto grid gap-1">
        <LiveSign />
        <button type="button" className={`${item} text-muted`} onClick={onSearch}>
          <Icon name="search" />
          <span className="grow">{t('search')}</span>
          <kbd aria-hidden="true" className="code text-faint pointer-coarse:hidden">
            {PALETTE_KEYS}
          </kbd>
        </button>
        <button type="button" className={`${item} text-muted`} onClick={onHelp}>
          <Icon name="keyboard" />
          <span className="grow">{t('help')}</span>
          <kbd aria-hidden="true" className="code text-faint pointer-coarse:hidden">
            {'?'}
          </kbd>
        </button>
        {viewer.permissions.includes('audit.read') ? (
          <Link
            to="/w/$workspace/activity"
            params={{ workspace }}
            className={`${item} text-muted aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:text-ink`}
          >
            <Icon name="activity" />
            {t('activity')}
          </Link>
        ) : null}
        {viewer.permissions.includes('token.manage') ? (
          <Link
            to="/w/$workspace/developers/tokens"
            params={{ workspace }}
            className={`${item} text-muted aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:text-ink`}
          >
            <Icon name="tokens" />
            {t('tokens')}
          </Link>
        ) : null}
        {viewer.permissions.includes('operations.read') ? (
          <Link
            to="/w/$workspace/operations"
            params={{ workspace }}
            className={`${item} text-muted data-[status=active]:bg-surface data-[status=active]:font-semibold data-[status=active]:text-ink`}
          >
            <Icon name="operations" />
            {t('operations')}
          </Link>
        ) : null}
        {mayOpen(viewer)(SETTINGS) ? (
          <Link
            to={SETTINGS.to}
            params={{ workspace }}
            className={`${item} text-muted data-[status=active]:bg-surface data-[status=active]:font-semibold data-[status=active]:text-ink`}
          >
            <Icon name="settings" />
            {t('nav.settings')}
          </Link>
        ) : null}
        <Link
          to="/w/$workspace/explain"
          params={{ workspace }}
          className={`${item} text-muted aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:text-ink`}
        >
          <Icon name="question" />
          {t('explain')}
        </Link>
        {viewer.support?.page ? (
          <OutLink url={viewer.support.page.url} className={`${item} text-muted`}>
            <Icon name="support" />
            <span className="grow">{t('support')}</span>
          </OutLink>
        ) : null}
        <AccountMenu viewer={viewer} session={session} />
      </div>
    </div>
  )
}

/** What is assigned to me or to nobody; nothing else in the rail carries a number. */
function QueueCount() {
  const t = useTranslations('shell')
  const counts = useQueueCounts()
  if (!counts || counts.forMe === 0) return null
  return (
    <span className="numbers ms-auto text-sm font-medium text-ink">
      <span aria-hidden="true">{counts.forMe}</span>
      <span className="sr-only">{t('queue.count', { count: counts.forMe })}</span>
    </span>
  )
}
