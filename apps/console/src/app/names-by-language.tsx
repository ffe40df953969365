import { useTranslations } from 'use-intl'

interface NamesByLanguageProps {
  /** `more` is what stands under a name. */
  names: { locale: string; name: string; more?: string | null | undefined }[]
}

/** What something of Apple's is called in each language. */
export function NamesByLanguage({ names }: NamesByLanguageProps) {
  const t = useTranslations('products')
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
      {names.map(({ locale, name, more }) => (
        <div key={locale} className="contents">
          <dt className="code text-muted">{locale}</dt>
          <dd dir="auto" lang={locale}>
            {name || t('unnamed')}
            {more ? <span className="block text-sm text-muted">{more}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
