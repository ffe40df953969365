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
    .flatMap(([key, value]) => (value === '' ? [] : [`${key}=${unknownPart(value, understood[key])}`]))
    .filter((pair) => !pair.endsWith('='))
    .filter((pair) => !DEFAULTS.has(pair))
  if (dropped.length === 0) return null
  return (
    <output className="mb-4 block rounded-card bg-warn-tint px-4 py-2 text-warn">
      {t('dropped', { what: dropped.join(', ') })}
    </output>
  )
}

/** Of a value that is understood in part, what is not. */
function unknownPart(asked: unknown, understood: unknown): string {
  if (typeof asked !== 'string') return ''
  if (typeof understood !== 'string') return understood === undefined ? asked : ''
  const known = understood.toLowerCase().split(',')
  return asked
    .split(',')
    .filter((part) => part !== '' && !known.includes(part.toLowerCase()))
    .join(',')
}
