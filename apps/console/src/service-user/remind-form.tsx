import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { Field } from '../design/field.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { InvitationDetailFragment } from '../graphql/graphql.ts'
import { RemindServiceUserDocument } from './invitation.graphql.ts'

interface RemindFormProps {
  integrationId: string
  client: string
  invitation: InvitationDetailFragment
  onClose: () => void
}

/** Mails the client's Admin what there is to do at Apple. */
export function RemindForm({ integrationId, client, invitation, onClose }: RemindFormProps) {
  const t = useTranslations('service-user')
  const [contactEmail, setContact] = useState(invitation.contactEmail ?? '')
  const [problem, setProblem] = useState<FieldProblem & { field?: string | null }>()
  const { changing, change } = useChange(RemindServiceUserDocument)
  const submit = async () => {
    const outcome = await change({ integrationId, contactEmail })
    setProblem(problemOf(outcome, t('unreachable')))
    if (!('made' in outcome)) return
    announce(t('line.remindedNow', { client }))
    onClose()
  }
  const ofField = problem?.field === 'contactEmail'
  return (
    <DialogForm
      submit={t('line.remindSend')}
      keep={t('line.keep')}
      busy={changing}
      incomplete={contactEmail.trim() === ''}
      problem={ofField ? undefined : problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label={t('ask.contact')}
        help={t('line.remindWords')}
        problem={ofField ? problem : undefined}
        type="email"
        autoComplete="off"
        value={contactEmail}
        onChange={({ target }) => setContact(target.value)}
      />
    </DialogForm>
  )
}
