import { useTranslations } from 'use-intl'
import { CopyText } from '../design/copy-text.tsx'
import { Field } from '../design/field.tsx'
import { PageLink } from '../design/problem-text.tsx'
import type { ReporterMethod } from './connect-search.ts'
import type { ReporterProblems } from './use-reporter.ts'

/** What a person types to connect by Reporter. */
export interface ReporterTyped {
  accessToken: string
  email: string
  appSpecificPassword: string
}

interface ReporterSecretProps {
  method: ReporterMethod
  typed: ReporterTyped
  /** What to call a password at Apple; empty until the server said so. */
  label: string
  problems: ReporterProblems
  onChange: (part: Partial<ReporterTyped>) => void
  /** Pasted secrets are looked at at once. */
  onPasted: (part: Partial<ReporterTyped>) => void
}

const APPLE = {
  reports: {
    label: 'App Store Connect › Sales and Trends › Reports',
    url: 'https://appstoreconnect.apple.com/trends/reports',
  },
  passwords: { label: 'account.apple.com › Sign-In and Security', url: 'https://account.apple.com' },
}

const pasted = (event: React.ClipboardEvent) => event.clipboardData.getData('text')

/** The field of a token, or of a password for apps, beside the steps at Apple. */
export function ReporterSecret({ method, ...props }: ReporterSecretProps) {
  return method === 'REPORTER_TOKEN' ? <Token {...props} /> : <Password {...props} />
}

function Token({ typed, problems, onChange, onPasted }: Omit<ReporterSecretProps, 'method' | 'label'>) {
  const t = useTranslations('reporter')
  return (
    <>
      <ol className="grid list-decimal gap-1 ps-5 text-muted">
        {(['open', 'about', 'copy'] as const).map((step) => (
          <li key={step}>{t(`token.steps.${step}`)}</li>
        ))}
      </ol>
      <PageLink page={APPLE.reports} />
      <Field
        label={t('token.label')}
        help={t('token.help')}
        problem={problems.accessToken}
        className="code"
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={typed.accessToken}
        onChange={({ target }) => onChange({ accessToken: target.value })}
        onPaste={(event) => {
          event.preventDefault()
          onPasted({ accessToken: pasted(event) })
        }}
      />
    </>
  )
}

function Password({ typed, label, problems, onChange, onPasted }: Omit<ReporterSecretProps, 'method'>) {
  const t = useTranslations('reporter')
  return (
    <>
      <p className="max-w-[72ch] text-muted">{t('password.what')}</p>
      <ol className="grid list-decimal gap-1 ps-5 text-muted">
        {(['open', 'first', 'further', 'confirm', 'once'] as const).map((step) => (
          <li key={step}>{t(`password.steps.${step}`)}</li>
        ))}
      </ol>
      <p className="flex flex-wrap items-baseline gap-2 text-muted">
        {t('password.name')} <CopyText text={label} label={t('password.nameLabel')} />
      </p>
      <PageLink page={APPLE.passwords} />
      <Field
        label={t('email.label')}
        problem={problems.email}
        type="email"
        autoComplete="off"
        value={typed.email}
        onChange={({ target }) => onChange({ email: target.value })}
      />
      <Field
        label={t('password.label')}
        help={t('password.help')}
        problem={problems.appSpecificPassword}
        className="code"
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={typed.appSpecificPassword}
        onChange={({ target }) => onChange({ appSpecificPassword: target.value })}
        onPaste={(event) => {
          event.preventDefault()
          onPasted({ appSpecificPassword: pasted(event) })
        }}
      />
    </>
  )
}
