import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { OnExistingToken } from '../graphql/graphql.ts'
import type { ReporterProblems } from './use-reporter.ts'

interface ReporterAccountsProps {
  accounts: readonly { id: string; name: string; vendorNumbers: readonly string[]; connected: boolean }[]
  existingToken: { expiresOn?: string | null } | null
  /** Whether an account is chosen before anybody has chosen. */
  chosenFirst: (account: { connected: boolean }) => boolean
  problems: ReporterProblems
  busy: boolean
  onBack: () => void
  onConnect: (choice: { accountIds: string[]; onExistingToken?: OnExistingToken }) => void
}

/** The accounts behind a token: each that is chosen becomes an integration of its own under one credential. */
export function ReporterAccounts({
  accounts,
  existingToken,
  chosenFirst,
  problems,
  busy,
  onBack,
  onConnect,
}: ReporterAccountsProps) {
  const t = useTranslations('reporter')
  const formats = useFormats()
  const [chosen, setChosen] = useState(() => accounts.filter(chosenFirst).map(({ id }) => id))
  const [keep, setKeep] = useState<OnExistingToken>('REUSE')
  return (
    <form
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        if (busy || chosen.length === 0) return
        onConnect({ accountIds: chosen, ...(existingToken ? { onExistingToken: keep } : {}) })
      }}
    >
      <fieldset className="grid gap-2">
        <legend className="pb-1 font-medium">{t('accounts.title', { count: accounts.length })}</legend>
        <p className="text-sm text-muted">{t('accounts.words')}</p>
        {accounts.map(({ id, name, vendorNumbers, connected }) => (
          <label
            key={id}
            className="flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-3 has-checked:border-accent has-checked:bg-accent-tint"
          >
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-accent"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
            <span className="font-medium">
              {name}
              <span className="block text-sm font-normal text-muted">
                {t('accounts.about', { id, vendors: vendorNumbers.join(', ') })}
                {connected ? ` ${t('accounts.connected')}` : ''}
              </span>
            </span>
          </label>
        ))}
        <ProblemAlert problem={problems.accountIds} />
      </fieldset>
      {existingToken ? (
        <fieldset className="grid gap-2">
          <legend className="pb-1 font-medium">
            {existingToken.expiresOn
              ? t('existing.until', { day: formats.day(existingToken.expiresOn) })
              : t('existing.there')}
          </legend>
          {(['REUSE', 'REPLACE'] as const).map((each) => (
            <label
              key={each}
              className="flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-3 has-checked:border-accent has-checked:bg-accent-tint"
            >
              <input
                type="radio"
                name="existing"
                className="mt-0.5 size-4 accent-accent"
                checked={keep === each}
                onChange={() => setKeep(each)}
              />
              <span className="font-medium">
                {t(`existing.${each}`)}
                <span className="block text-sm font-normal text-muted">{t(`existing.${each}Help`)}</span>
              </span>
            </label>
          ))}
          <ProblemAlert problem={problems.onExistingToken} />
        </fieldset>
      ) : null}
      <ProblemAlert problem={problems.accessToken ?? problems.appSpecificPassword} />
      <div className="flex flex-wrap items-center gap-4">
        <Button kind="primary" type="submit" busy={busy} disabled={chosen.length === 0} className="min-h-10">
          {busy ? t('connecting') : t('connect', { count: chosen.length })}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </form>
  )
}
