import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { inputClass } from '../design/field.tsx'

/** As many as the server takes at a time. */
const MOST = 20

/** The names of the accounts that are to invite, one line for each. */
export function AccountNames({
  names,
  onChange,
}: {
  names: readonly string[]
  onChange: (names: string[]) => void
}) {
  const t = useTranslations('service-user')
  const set = (at: number, name: string) => onChange(names.map((each, index) => (index === at ? name : each)))
  return (
    <fieldset className="grid gap-2" aria-describedby="accounts-help accounts-problem">
      <legend className="pb-1 font-medium">{t('ask.accounts')}</legend>
      <p id="accounts-help" className="max-w-[72ch] text-sm text-muted">
        {t('ask.accountsHelp')}
      </p>
      {names.map((name, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its place: its name changes as it is typed
        <div key={index} className="flex gap-2">
          <input
            aria-label={t('ask.account', { n: index + 1 })}
            className={`${inputClass} w-full`}
            autoComplete="off"
            value={name}
            onChange={({ target }) => set(index, target.value)}
          />
          {names.length > 1 ? (
            <Button
              kind="quiet"
              aria-label={t('ask.remove', { n: index + 1 })}
              onClick={() => onChange(names.filter((_, at) => at !== index))}
            >
              <span aria-hidden="true">×</span>
            </Button>
          ) : null}
        </div>
      ))}
      {names.length < MOST ? (
        <div>
          <Button kind="quiet" onClick={() => onChange([...names, ''])}>
            {t('ask.more')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
