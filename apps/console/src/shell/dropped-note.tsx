import { useMatches, useRouterState } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'

/** What an address may say though it is left out of our own links, because it is so anyway. */
const DEFAULTS = new Set(['range=last28', 'metric=units'])

/** An address asked for something that does not exist: it is left out, and that is said. */
export function DroppedNote() {
  const t = useTranslations('shell')
  const asked: Record<string, unknown> = useRouterState({ select: (state) => state.location.search })
  const understood: Record<string, unknown> = useMatches().at(-1)?.search ?? {}
  const dropped = Object.entries(asked)
    .filter(([key, value]) => !(key in understood) && value !== '')
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : ''}`)
    .filter((pair) => !DEFAULTS.has(pair))
  if (dropped.length === 0) return null
  return (
    <output className="mb-4 block rounded-card bg-warn-tint px-4 py-2 text-warn">
      {t('dropped', { what: dropped.join(', ') })}
    </output>
  )
}
