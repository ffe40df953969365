import { useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { ProblemAlert, ProblemText, type FieldProblem } from '../design/problem-text.tsx'
import type { ChosenClient } from '../connect/client-picker.tsx'
import type { InvitePurpose } from '../graphql/graphql.ts'
import { AccountNames } from './account-names.tsx'
import { RequestServiceUserDocument } from './invitation.graphql.ts'
import { ServiceUserDocument } from './service-user.graphql.ts'

interface InviteFormProps {
  client: ChosenClient
  onAsked: (integrationIds: string[]) => void
}

/** Which accounts are to invite the service user, and what for: roles follow from the purpose. */
export function InviteForm({ client, onAsked }: InviteFormProps) {
  const t = useTranslations('service-user')
  const [names, setNames] = useState([client.name])
  const [purpose, setPurpose] = useState<InvitePurpose>('FULL')
  const [contactEmail, setContact] = useState('')
  const [problem, setProblem] = useState<FieldProblem & { field?: string | null }>()
  const [{ data }] = useQuery({ query: ServiceUserDocument, requestPolicy: 'cache-and-network' })
  const { changing, change } = useChange(RequestServiceUserDocument)
  const wanted = names.map((name) => name.trim()).filter((name) => name !== '')
  const submit = async () => {
    const accounts = wanted.map((name) => ({ name }))
    const outcome = await change({
      clientId: client.id,
      accounts,
      purpose,
      contactEmail: contactEmail || null,
    })
    if ('made' in outcome) return onAsked((outcome.made.integrations ?? []).map(({ id }) => id))
    setProblem(problemOf(outcome, t('unreachable')))
  }
  const at = (field: string) => (problem?.field === field ? problem : undefined)
  return (
    <form
      noValidate
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        if (!changing && wanted.length > 0) void submit()
      }}
    >
      <ProblemAlert problem={at('accounts') || at('contactEmail') ? undefined : problem} />
      <div className="grid gap-1">
        <AccountNames names={names} onChange={setNames} />
        <ProblemText id="accounts-problem" problem={at('accounts')} />
      </div>
      <fieldset className="grid gap-2">
        <legend className="pb-1 font-medium">{t('ask.purpose')}</legend>
        {(data?.serviceUser?.purposes ?? []).map(({ purpose: each, roles }) => (
          <label
            key={each}
            className="flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-3 has-checked:border-accent has-checked:bg-accent-tint"
          >
            <input
              type="radio"
              name="purpose"
              className="mt-0.5 size-4 accent-accent"
              checked={purpose === each}
              onChange={() => setPurpose(each)}
            />
            <span className="font-medium">
              {t(`ask.${each}`)}
              {roles.map(({ name, why }) => (
                <span key={name} className="block text-sm font-normal text-muted">
                  {t('ask.role', { role: name, why })}
                </span>
              ))}
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        label={t('ask.contact')}
        help={t('ask.contactHelp')}
        problem={at('contactEmail')}
        type="email"
        autoComplete="off"
        value={contactEmail}
        onChange={({ target }) => setContact(target.value)}
      />
      {data?.serviceUser ? (
        <p className="max-w-[72ch] rounded-control bg-warn-tint px-3 py-2 text-sm text-warn">
          {t('ask.warning', { email: data.serviceUser.email })}
        </p>
      ) : null}
      <div>
        <Button
          kind="primary"
          type="submit"
          busy={changing}
          disabled={wanted.length === 0}
          className="min-h-10"
        >
          {changing ? t('ask.sending') : t('ask.submit', { count: wanted.length })}
        </Button>
      </div>
    </form>
  )
}
