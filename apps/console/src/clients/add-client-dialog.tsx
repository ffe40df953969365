import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { Field } from '../design/field.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { AddClientDocument } from './change-client.graphql.ts'

const route = getRouteApi('/w/$workspace/clients')

/** Asks for a name; what is wrong with it stays beside it. */
export function AddClientDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('clients')
  return (
    <Dialog title={t('addDialog.title')} open={open} onClose={onClose}>
      <AddClientForm onClose={onClose} />
    </Dialog>
  )
}

function AddClientForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations('clients')
  const navigate = route.useNavigate()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(AddClientDocument)
  const submit = async () => {
    const outcome = await change({ name })
    const client = 'made' in outcome ? outcome.made.client : null
    if (!client) return setProblem(problemOf(outcome, t('addDialog.failed')))
    announce(t('addDialog.added', { name: client.name }))
    await navigate({
      to: '/w/$workspace/clients/$slug/overview',
      params: (current) => ({ ...current, slug: client.slug }),
    })
  }
  return (
    <DialogForm
      submit={t('addDialog.submit')}
      keep={t('addDialog.cancel')}
      busy={changing}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label={t('addDialog.name')}
        help={t('addDialog.help')}
        value={name}
        problem={problem}
        autoComplete="off"
        onChange={(event) => {
          setName(event.target.value)
          setProblem(undefined)
        }}
      />
    </DialogForm>
  )
}
