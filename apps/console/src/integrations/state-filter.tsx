import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import { isState } from '../design/glyph.tsx'
import { STATES_WORST_FIRST } from '../design/state-order.ts'
import type { IntegrationState } from '../graphql/graphql.ts'

interface StateFilterProps {
  state: IntegrationState | undefined
  onChange: (state: IntegrationState | undefined) => void
}

/** Shows integrations of one state, worst first in the choice. */
export function StateFilter({ state, onChange }: StateFilterProps) {
  const t = useTranslations('integrations')
  const states = useTranslations('states')
  return (
    <select
      aria-label={t('state')}
      className={inputClass}
      value={state ?? ''}
      onChange={(event) => onChange(isState(event.target.value) ? event.target.value : undefined)}
    >
      <option value="">{t('anyState')}</option>
      {STATES_WORST_FIRST.map((one) => (
        <option key={one} value={one}>
          {states(`label.${one}`)}
        </option>
      ))}
    </select>
  )
}
