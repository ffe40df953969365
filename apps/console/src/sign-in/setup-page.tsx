import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { setUp } from '../api/auth.ts'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Frame } from './frame.tsx'
import { useEnter } from './use-enter.ts'

/** The first owner makes the first workspace, once, with the token that the server printed: `/setup#TOKEN`. */
export function SetupPage() {
  const t = useTranslations('sign-in')
  const [token] = useState(() => location.hash.slice(1).replace(/^token=/, ''))
  if (token === '') return <Frame title={t('setup.title')} lead={t('setup.noToken')} />
  return (
    <Frame title={t('setup.title')} lead={t('setup.lead')}>
      <SetupForm token={token} />
    </Frame>
  )
}

function SetupForm({ token }: { token: string }) {
  const t = useTranslations('sign-in')
  const enter = useEnter()
  const [input, setInput] = useState({ name: '', email: '', password: '', workspaceName: '' })
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const field = (name: keyof typeof input) => ({
    name,
    value: input[name],
    onChange: (event: { target: { value: string } }) => setInput({ ...input, [name]: event.target.value }),
  })
  const submit = async () => {
    setWorking(true)
    const answer = await setUp({ token, ...input })
    if (answer.ok) return enter(undefined)
    setWorking(false)
    setProblem(answer.message ?? (answer.status === 0 ? t('unreachable') : t('setup.failed')))
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
      <Field label={t('setup.name')} autoComplete="name" {...field('name')} />
      <Field label={t('setup.email')} type="email" autoComplete="username" {...field('email')} />
      <Field
        label={t('setup.password')}
        type="password"
        autoComplete="new-password"
        help={t('setup.passwordHelp')}
        {...field('password')}
      />
      <Field
        label={t('setup.workspace')}
        autoComplete="organization"
        help={t('setup.workspaceHelp')}
        {...field('workspaceName')}
      />
      <Button kind="primary" type="submit" busy={working} className="min-h-10">
        {t('setup.submit')}
      </Button>
    </form>
  )
}
