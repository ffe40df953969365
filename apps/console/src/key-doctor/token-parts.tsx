import { useTranslations } from 'use-intl'
import type { DiagnoseApiKeyMutation } from '../graphql/graphql.ts'

type Claims = NonNullable<DiagnoseApiKeyMutation['diagnoseApiKey']['claims']>

/** What a token of this key says, to compare with what another program sends. Its signature is not here. */
export function TokenParts({ claims }: { claims: Claims }) {
  const t = useTranslations('key-doctor')
  return (
    <details className="text-sm">
      <summary className="w-fit cursor-pointer text-muted">{t('token')}</summary>
      <div className="grid gap-3 pt-2 sm:grid-cols-2">
        {(['header', 'payload'] as const).map((part) => (
          <section key={part} aria-label={t(part)} className="grid content-start gap-1">
            <p className="text-muted">{t(part)}</p>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
            <pre tabIndex={0} className="code overflow-x-auto rounded-card bg-sunken px-3 py-2">
              {JSON.stringify(claims[part], null, 2)}
            </pre>
          </section>
        ))}
      </div>
    </details>
  )
}
