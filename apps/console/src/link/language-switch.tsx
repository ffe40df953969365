import { useTranslations } from 'use-intl'
import { linkLanguages } from './words.ts'
import { useLanguage } from './language.ts'

/** The page in another language, each named in itself. */
export function LanguageSwitch() {
  const t = useTranslations('link')
  const { language, change } = useLanguage()
  return (
    <label className="no-print flex items-center gap-2 text-base text-muted">
      <span className="sr-only">{t('language.label')}</span>
      <select
        className="min-h-8 rounded-control border border-control bg-surface px-2 text-ink"
        value={language}
        onChange={({ target }) => {
          const chosen = linkLanguages.find((each) => each === target.value)
          if (chosen) change(chosen, true)
        }}
      >
        {linkLanguages.map((each) => (
          <option key={each} value={each} lang={each}>
            {t(`language.${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
