import { useRouterState } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { OutLink } from './out-link.tsx'

/** Where this workspace says that help is; nothing where it does not, or where nobody is signed in. */
export function SupportLine() {
  const t = useTranslations('states')
  // An error is shown wherever it happens, also outside a workspace: so no single route is asked.
  const page = useRouterState({
    select: ({ matches }) => {
      const known = matches.map(({ context }) => context).find((context) => 'viewer' in context)
      return known?.viewer.support?.page
    },
  })
  if (!page) return null
  return (
    <p className="pt-3 text-muted">
      {t('error.help')} <OutLink url={page.url}>{page.label}</OutLink>
    </p>
  )
}
