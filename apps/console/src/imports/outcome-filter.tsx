import { useTranslations } from 'use-intl'
import type { ImportCountsDetailFragment, ImportOutcome } from '../graphql/graphql.ts'
import { outcomes } from './is-outcome.ts'

/** All rows, or those that come to one thing, each with how many they are. */
export function OutcomeFilter({
  counts,
  value,
  onChange,
}: {
  counts: ImportCountsDetailFragment
  value: ImportOutcome | undefined
  onChange: (outcome: ImportOutcome | undefined) => void
}) {
  const t = useTranslations('imports')
  const of = { NEW: counts.new, CHANGED: counts.changed, SAME: counts.same, REFUSED: counts.refused }
  const all = counts.waiting + outcomes.reduce((sum, outcome) => sum + of[outcome], 0)
  const choices = [
    { outcome: undefined, text: t('filter.all', { count: all }) },
    ...outcomes
      .filter((outcome) => of[outcome] > 0 || outcome === value)
      .map((outcome) => ({
        outcome,
        text: t('filter.one', { outcome: t(`outcome.${outcome}`), count: of[outcome] }),
      })),
  ]
  return (
    <fieldset aria-label={t('filter.label')} className="flex flex-wrap gap-1">
      {choices.map(({ outcome, text }) => (
        <button
          key={text}
          type="button"
          aria-pressed={outcome === value}
          className="numbers min-h-8 rounded-control border border-control bg-surface px-3 text-base hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-tint"
          onClick={() => onChange(outcome)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  )
}
