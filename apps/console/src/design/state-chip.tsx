import { useTranslations } from 'use-intl'
import { Glyph, isState, toneOf } from './glyph.tsx'
import type { Tone } from './glyph.tsx'

const tints: Record<Tone, string> = {
  ok: 'bg-ok-tint text-ok',
  progress: 'bg-progress-tint text-progress',
  person: 'bg-person-tint text-person',
  warn: 'bg-warn-tint text-warn',
  broken: 'bg-broken-tint text-broken',
  stopped: 'bg-stopped-tint text-stopped',
}

/** A state as glyph and label. It shows one state, never two. */
export function StateChip({ state }: { state: string }) {
  const t = useTranslations('states')
  const label = isState(state) ? t(`label.${state}`) : t('unknown', { state })
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-control px-2 py-0.5 text-sm font-medium whitespace-nowrap ${tints[toneOf(state)]}`}
    >
      <Glyph state={state} size={14} />
      {label}
    </span>
  )
}
