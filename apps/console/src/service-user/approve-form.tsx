import { useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import { ApproveServiceUserDocument } from './invitation.graphql.ts'
import { ServiceUserDocument } from './service-user.graphql.ts'

/** Says which of the accounts that our user reaches an invitation is about. */
export function ApproveForm({ integrationId, onClose }: { integrationId: string; onClose: () => void }) {
  const t = useTranslations('service-user')
  const [accountId, setAccount] = useState('')
  const [problem, setProblem] = useState<FieldProblem>()
  const [{ data }] = useQuery({ query: ServiceUserDocument, requestPolicy: 'cache-and-network' })
  const { changing, change } = useChange(ApproveServiceUserDocument)
  const free = data?.serviceUser?.accounts.filter(({ client }) => !client) ?? []
  const submit = async () => {
    const outcome = await change({ integrationId, accountId })
    setProblem(problemOf(outcome, t('unreachable')))
    if (!('made' in outcome)) return
    announce(t('line.approveDone', { account: free.find(({ id }) => id === accountId)?.name ?? '' }))
    onClose()
  }
  return (
    <DialogForm
      submit={t('line.approve')}
      keep={t('line.keep')}
      busy={changing}
      incomplete={accountId === ''}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <fieldset className="grid gap-2">
        <legend className="max-w-[60ch] pb-1 text-muted">
          {free.length > 0 ? t('line.approveWords') : t('line.approveNone')}
        </legend>
        {free.map(({ id, name, seenAt }) => (
          <label
            key={id}
            className="flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-2 has-checked:border-accent has-checked:bg-accent-tint"
          >
            <input
              type="radio"
              name="account"
              className="mt-0.5 size-4 accent-accent"
              checked={accountId === id}
              onChange={() => setAccount(id)}
            />
            <span className="font-medium">
              {name} <span className="code font-normal text-muted">{id}</span>
              <span className="block text-sm font-normal text-muted">
                {t('settings.seen')} <When at={seenAt} ago />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </DialogForm>
  )
}
