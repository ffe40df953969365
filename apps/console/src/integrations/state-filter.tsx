import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import { isState } from '../design/glyph.tsx'
import type { IntegrationState } from '../graphql/graphql.ts'

const STATES = [
  'NEEDS_REAUTH',
  'REVOKED',
  'LOCKED',
  'AWAITING_CODE',
  'PENDING',
  'DEGRADED',
  'EXPIRING',
  'VERIFYING',
  'BACKFILLING',
  'DRAFT',
  'ACTIVE',
  'ARCHIVED',
] as const satisfies IntegrationState[]

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
      {STATES.map((one) => (
        <option key={one} value={one}>
          {states(`label.${one}`)}
        </option>
      ))}
    </select>
  )
}
