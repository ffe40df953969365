import { Link, useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { signOut } from '../api/auth.ts'
import { THEMES, useTheme } from './theme.ts'
import type { Session, Viewer } from './session.ts'

/** Who is signed in, their colours, and the way out. A native popover: it closes with Esc and outside clicks. */
export function AccountMenu({ viewer, session }: { viewer: Viewer; session: Session }) {
  const t = useTranslations('shell')
  const id = useId()
  const navigate = useNavigate()
  const [theme, setTheme] = useTheme()
  const leave = async () => {
    await signOut()
    session.forget()
    await navigate({ to: '/signin' })
  }
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="flex min-h-9 w-full items-center gap-2 rounded-control px-3 text-start hover:bg-canvas"
      >
        <Initials name={viewer.name} />
        <span className="sr-only">{t('me')}</span>
        <span className="truncate">{viewer.name}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="fixed inset-auto start-3 bottom-16 w-64 rounded-card border border-hairline bg-raised p-4 text-ink shadow-float"
      >
        <p className="font-semibold">{viewer.name}</p>
        <p className="truncate text-sm text-muted">{viewer.email}</p>
        <p className="text-sm text-muted">{t(`role.${viewer.role}`)}</p>
        {viewer.permissions.includes('integration.read') ? (
          <Link
            to="/w/$workspace/me/integrations"
            params={{ workspace: viewer.workspace.slug }}
            className="mt-2 inline-flex min-h-8 items-center underline underline-offset-2"
            onClick={() => document.getElementById(id)?.hidePopover()}
          >
            {t('mine')}
          </Link>
        ) : null}
        <fieldset className="mt-4 grid gap-1">
          <legend className="pb-1 text-sm text-muted">{t('theme.title')}</legend>
          {THEMES.map((one) => (
            <label key={one} className="flex min-h-6 items-center gap-2">
              <input
                type="radio"
                name={id}
                className="accent-accent"
                checked={theme === one}
                onChange={() => setTheme(one)}
              />
              {t(`theme.${one}`)}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="mt-4 min-h-8 w-full rounded-control border border-control px-3 font-medium hover:bg-sunken"
          onClick={() => void leave()}
        >
          {t('signOut')}
        </button>
      </div>
    </>
  )
}

function Initials({ name }: { name: string }) {
  const letters = name.split(/\s+/).map((word) => word.charAt(0))
  return (
    <span
      aria-hidden="true"
      className="grid size-6 shrink-0 place-items-center rounded-control bg-accent-tint text-xs font-semibold text-accent"
    >
      {[letters.at(0), letters.length > 1 ? letters.at(-1) : ''].join('')}
    </span>
  )
}
