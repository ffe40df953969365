import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { setUp } from '../api/auth.ts'
import { Field } from '../design/field.tsx'
import { EnterForm } from './enter-form.tsx'
import { Frame } from './frame.tsx'

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
  const [input, setInput] = useState({ name: '', email: '', password: '', workspaceName: '' })
  const field = (name: keyof typeof input) => ({
    name,
    value: input[name],
    onChange: (event: { target: { value: string } }) => setInput({ ...input, [name]: event.target.value }),
  })
  return (
    <EnterForm
      submit={t('setup.submit')}
      to={undefined}
      send={() => setUp({ token, ...input })}
      explain={({ message, status }) => message ?? (status === 0 ? t('unreachable') : t('setup.failed'))}
    >
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
    </EnterForm>
  )
}
