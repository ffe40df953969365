import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import type { ConnectLinkLanguage } from '../graphql/graphql.ts'

const languages = ['en', 'de'] as const satisfies ConnectLinkLanguage[]

/** In which language a client's page speaks; null for that of their browser. */
export function PageLanguage({
  value,
  onChange,
}: {
  value: ConnectLinkLanguage | null
  onChange: (language: ConnectLinkLanguage | null) => void
}) {
  const t = useTranslations('connect-link')
  return (
    <label className="grid justify-items-start gap-1 font-medium">
      {t('send.language.label')}
      <select
        className={`${inputClass} font-normal`}
        value={value ?? ''}
        onChange={({ target }) => onChange(languages.find((each) => each === target.value) ?? null)}
      >
        <option value="">{t('send.language.any')}</option>
        {languages.map((each) => (
          <option key={each} value={each}>
            {t(`send.language.${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
