import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Field } from '../design/field.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { useAddClient } from './add-client.ts'

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
  const { adding, add } = useAddClient()
  const submit = async () => {
    const outcome = await add(name)
    if ('problem' in outcome) return setProblem(outcome.problem)
    if ('unreachable' in outcome) return setProblem({ message: t('addDialog.failed') })
    announce(t('addDialog.added', { name: outcome.client.name }))
    await navigate({
      to: '/w/$workspace/clients/$slug/overview',
      params: (current) => ({ ...current, slug: outcome.client.slug }),
    })
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
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t('addDialog.cancel')}</Button>
        <Button type="submit" kind="primary" busy={adding}>
          {t('addDialog.submit')}
        </Button>
      </div>
    </form>
  )
}
