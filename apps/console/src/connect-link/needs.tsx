import { useTranslations } from 'use-intl'
import type { CapabilityName } from '../graphql/graphql.ts'

const NEEDS = ['SALES', 'ANALYTICS', 'FINANCE', 'REVIEWS'] as const satisfies CapabilityName[]

/** What a client is asked for on a connect link. */
export function Needs({
  value,
  onChange,
}: {
  value: readonly CapabilityName[]
  onChange: (needs: CapabilityName[]) => void
}) {
  const t = useTranslations('connect-link')
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-medium">{t('send.needs')}</legend>
      {NEEDS.map((need) => (
        <label key={need} className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={value.includes(need)}
            onChange={({ target }) =>
              onChange(NEEDS.filter((each) => (each === need ? target.checked : value.includes(each))))
            }
          />
          {t(`need.${need}`)}
        </label>
      ))}
    </fieldset>
  )
}
