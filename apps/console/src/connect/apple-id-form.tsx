import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import { useAppleId, type Looked } from './use-apple-id.ts'

interface AppleIdFormProps {
  client: { id: string }
  /** The integration whose access is renewed; without it a new one is made. */
  integrationId?: string
  /** Typed before, here or with another method. */
  email: string
  onEmail: (email: string) => void
  /** Who signed in here before was looked at then. */
  isKnown?: boolean
  /** A way to a method that works for whoever cannot use this one. */
  otherWay?: ReactNode
  onStarted: (integrationId: string) => void
}

/** Signing in with an Apple Account: its address first, so that nobody types a password for an account that cannot. */
export function AppleIdForm({
  client,
  integrationId,
  email,
  onEmail,
  isKnown = false,
  otherWay,
  onStarted,
}: AppleIdFormProps) {
  const t = useTranslations('apple-id')
  const password = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [looked, setLooked] = useState<Looked | null>(isKnown && email ? 'PERSON' : null)
  const { looking, sending, problems, clear, look, signIn } = useAppleId(t('unreachable'))
  const asksPassword = looked === 'PERSON' || looked === 'UNKNOWN'
  useEffect(() => {
    // Whoever renews comes to type it; a focus that is elsewhere stays there.
    if (isKnown && document.activeElement?.matches('body, h1')) password.current?.focus()
  }, [isKnown])
  const submit = async () => {
    if (looking || sending) return
    if (!asksPassword) {
      const found = await look(email)
      setLooked(found)
      if (found === 'PERSON' || found === 'UNKNOWN') requestAnimationFrame(() => password.current?.focus())
      return
    }
    const started = await signIn({ clientId: client.id, integrationId, email, password: typed })
    if (!started) return
    setTyped('')
    onStarted(started)
  }
  return (
    <form
      noValidate
      className="grid max-w-[42rem] gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ProblemAlert problem={problems.form} />
      <Field
        label={t('email.label')}
        help={t('email.help')}
        problem={problems.email}
        type="email"
        autoComplete="off"
        spellCheck={false}
        value={email}
        onChange={({ target }) => {
          clear()
          setLooked(null)
          setTyped('')
          onEmail(target.value)
        }}
      />
      {looked === 'COMPANY' ? <Company otherWay={otherWay} /> : null}
      {asksPassword ? (
        <Field
          ref={password}
          label={t('password.label')}
          help={t('password.help')}
          note={
            isKnown ? null : (
              <span className="text-sm text-muted">
                {t(looked === 'PERSON' ? 'looked.fine' : 'looked.unknown')}
              </span>
            )
          }
          problem={problems.password}
          type="password"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => {
            clear()
            setTyped(target.value)
          }}
        />
      ) : null}
      {looked === 'COMPANY' ? null : (
        <div>
          <Button kind="primary" type="submit" busy={looking || sending} className="min-h-10">
            {looking ? t('looking') : sending ? t('sending') : t(asksPassword ? 'submit' : 'look')}
          </Button>
        </div>
      )}
    </form>
  )
}

/** A company signs this account in: said before a password is typed (AT-7, AT-8, AT-9). */
function Company({ otherWay }: { otherWay: ReactNode }) {
  const t = useTranslations('apple-id')
  return (
    <div role="alert" className="grid gap-2 rounded-card bg-warn-tint px-4 py-3">
      <p className="font-medium">{t('company.title')}</p>
      <p>{t('company.body')}</p>
      {otherWay ? <p>{otherWay}</p> : null}
    </div>
  )
}

/** Who cannot use this way, before anything is typed. */
export function WhoCannot() {
  const t = useTranslations('apple-id')
  return (
    <details open className="max-w-[42rem] rounded-card border border-hairline bg-surface px-4 py-3">
      <summary className="font-medium">{t('cannot.title')}</summary>
      <ul className="grid list-disc gap-1 ps-5 pt-2">
        {(['company', 'managed', 'securityKey', 'noFactor'] as const).map((who) => (
          <li key={who}>{t(`cannot.${who}`)}</li>
        ))}
      </ul>
      <p className="pt-2 text-muted">{t('cannot.instead')}</p>
    </details>
  )
}
