import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { signIn } from '../api/auth.ts'
import type { AuthAnswer } from '../api/auth.ts'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Frame } from './frame.tsx'
import { useLink } from './use-link.ts'
import { LinkProgress } from './link-progress.tsx'
import { useEnter } from './use-enter.ts'

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

function PasswordForm({ to, problem: linkProblem }: { to: string | undefined; problem: string | undefined }) {
  const t = useTranslations('sign-in')
  const enter = useEnter()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState(linkProblem)
  const submit = async () => {
    setWorking(true)
    const answer = await signIn({ email, password })
    if (answer.ok) return enter(to)
    setWorking(false)
    setProblem(sentenceOf(answer, t))
  }
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {problem ? (
        <p role="alert" className="rounded-card bg-broken-tint px-4 py-3 text-broken">
          {problem}
        </p>
      ) : null}
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
      <Button kind="primary" type="submit" busy={working} className="min-h-10">
        {t('submit')}
      </Button>
    </form>
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
