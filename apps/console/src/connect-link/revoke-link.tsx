import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { ConnectLinkFragment } from '../graphql/graphql.ts'
import { RevokeConnectLinkDocument } from './connect-link.graphql.ts'

/** Ends a link; asks first, because its address works never again. */
export function RevokeLink({ link }: { link: ConnectLinkFragment }) {
  const t = useTranslations('connect-link')
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RevokeConnectLinkDocument)
  const close = () => setOpen(false)
  const revoke = async () => {
    const outcome = await change({ linkId: link.id })
    if (!('made' in outcome)) return setProblem(problemOf(outcome, t('unreachable')))
    announce(t('revoke.done'))
    close()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('revoke.open')}</Button>
      <Dialog title={t('revoke.title')} open={open} onClose={close}>
        <DialogForm
          submit={t('revoke.submit')}
          keep={t('revoke.keep')}
          busy={changing}
          problem={problem}
          onSubmit={() => void revoke()}
          onClose={close}
        >
          <p>{link.team ? t('revoke.bodyKey') : t('revoke.body')}</p>
        </DialogForm>
      </Dialog>
    </>
  )
}
