import { useState } from 'react'
import { useMutation } from 'urql'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { ProblemAlert, ProblemText } from '../design/problem-text.tsx'
import type { ServiceUserDetailFragment } from '../graphql/graphql.ts'
import { byField, type Problems } from './problems.ts'
import { RegisterServiceUserDocument } from './registration.graphql.ts'

interface RegisterFormProps {
  /** Whom it is about already; null for the first time. */
  known: ServiceUserDetailFragment | null
  onSaved: () => void
  onCancel?: () => void
}

const FIELDS = ['email', 'firstName', 'lastName', 'accessToken', 'usedHereOnly'] as const

/** Registers the service user, or gives it another token or name. The token leaves the form with the answer. */
export function RegisterForm({ known, onSaved, onCancel }: RegisterFormProps) {
  const t = useTranslations('service-user')
  const [typed, setTyped] = useState({
    email: known?.email ?? '',
    firstName: known?.firstName ?? '',
    lastName: known?.lastName ?? '',
    accessToken: '',
    usedHereOnly: false,
  })
  const [problems, setProblems] = useState<Problems<(typeof FIELDS)[number]>>({})
  const [{ fetching }, register] = useMutation(RegisterServiceUserDocument)
  const change = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part })
    setProblems({})
  }
  const submit = async () => {
    const { data } = await register({ input: typed })
    const found = data?.registerServiceUser
    if (!found) return setProblems({ form: { message: t('unreachable') } })
    if (found.userErrors.length > 0) return setProblems(byField(found.userErrors, FIELDS))
    setTyped({ ...typed, accessToken: '' })
    onSaved()
  }
  return (
    <form
      noValidate
      className="grid max-w-[42rem] gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!fetching) void submit()
      }}
    >
      <ProblemAlert problem={problems.form} />
      <Field
        label={t('form.email')}
        help={t('form.emailHelp')}
        problem={problems.email}
        type="email"
        autoComplete="off"
        value={typed.email}
        onChange={({ target }) => change({ email: target.value })}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field
          label={t('form.firstName')}
          help={t('form.nameHelp')}
          problem={problems.firstName}
          autoComplete="off"
          value={typed.firstName}
          onChange={({ target }) => change({ firstName: target.value })}
        />
        <Field
          label={t('form.lastName')}
          problem={problems.lastName}
          autoComplete="off"
          value={typed.lastName}
          onChange={({ target }) => change({ lastName: target.value })}
        />
      </div>
      <Field
        label={t('form.token')}
        help={t('form.tokenHelp')}
        problem={problems.accessToken}
        className="code"
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={typed.accessToken}
        onChange={({ target }) => change({ accessToken: target.value })}
      />
      <div>
        <label className="flex items-start gap-3">
          <input
            type="checkbox"
            className="mt-1 size-4 shrink-0 accent-accent"
            aria-describedby="used-here-only"
            aria-invalid={problems.usedHereOnly ? true : undefined}
            checked={typed.usedHereOnly}
            onChange={({ target }) => change({ usedHereOnly: target.checked })}
          />
          <span className="max-w-[72ch]">{t('form.usedHereOnly')}</span>
        </label>
        <ProblemText id="used-here-only" problem={problems.usedHereOnly} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" busy={fetching} className="min-h-10">
          {fetching ? t('form.sending') : t('form.submit')}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{t('form.cancel')}</Button> : null}
      </div>
    </form>
  )
}
