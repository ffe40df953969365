import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { RemoveServiceUserKeyDocument } from './registration.graphql.ts'

/** Removes the key; asks first, because Apple gives its file once. */
export function RemoveKey({ onRemoved }: { onRemoved: () => void }) {
  const t = useTranslations('service-user')
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RemoveServiceUserKeyDocument)
  const close = () => setOpen(false)
  const remove = async () => {
    const outcome = await change({})
    if (!('made' in outcome)) return setProblem(problemOf(outcome, t('unreachable')))
    close()
    onRemoved()
    announce(t('key.removed'))
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('key.remove')}</Button>
      <Dialog title={t('key.removeTitle')} open={open} onClose={close}>
        <DialogForm
          submit={t('key.remove')}
          keep={t('key.keep')}
          busy={changing}
          problem={problem}
          onSubmit={() => void remove()}
          onClose={close}
        >
          <p>{t('key.removeBody')}</p>
        </DialogForm>
      </Dialog>
    </>
  )
}
