import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { signIn } from '../api/auth.ts'
import type { AuthAnswer } from '../api/auth.ts'
import { Field } from '../design/field.tsx'
import { EnterForm } from './enter-form.tsx'
import { Frame } from './frame.tsx'
import { useLink } from './use-link.ts'
import { LinkProgress } from './link-progress.tsx'

const route = getRouteApi('/signin')

/** Signing in by a one-time link in the address, or by e-mail and password. */
export function SignInPage() {
  const t = useTranslations('sign-in')
  const { to } = route.useSearch()
  const link = useLink(to)
  return (
    <Frame title={t('title')} lead={t('tagline')}>
      {link.state === 'working' ? <LinkProgress /> : <PasswordForm to={to} problem={link.problem} />}
    </Frame>
  )
}

function PasswordForm({ to, problem }: { to: string | undefined; problem: string | undefined }) {
  const t = useTranslations('sign-in')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  return (
    <EnterForm
      submit={t('submit')}
      problem={problem}
      to={to}
      send={() => signIn({ email, password })}
      explain={(answer) => sentenceOf(answer, t)}
    >
      <Field
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username webauthn"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is this one form
        autoFocus
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Field
        label={t('password')}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </EnterForm>
  )
}

function sentenceOf(
  answer: Exclude<AuthAnswer, { ok: true }>,
  t: ReturnType<typeof useTranslations<'sign-in'>>,
): string {
  if (answer.message) return answer.message
  if (answer.status === 0 || answer.status >= 502) return t('unreachable')
  return answer.status === 401 ? t('wrong') : t('failed')
}
