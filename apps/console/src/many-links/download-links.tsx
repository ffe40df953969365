import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { saveFile } from '../api/save-file.ts'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { ConnectLinkFilter } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { ExportConnectLinksDocument } from './many-links.graphql.ts'

interface DownloadProps {
  filter: ConnectLinkFilter
  /** Addresses were told: the list says so. */
  onTold: () => void
}

/** A button for a file of the links that the list shows, on request with addresses for whoever passes them on. */
export function DownloadLinks(props: DownloadProps) {
  const t = useTranslations('connect-link.page')
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('download.open')}</Button>
      <Dialog title={t('download.title')} open={open} onClose={close}>
        <DownloadForm {...props} onClose={close} />
      </Dialog>
    </>
  )
}

function DownloadForm({ filter, onTold, onClose }: DownloadProps & { onClose: () => void }) {
  const t = useTranslations('connect-link.page')
  const mayTell = useMay()('integration.connect')
  const [addresses, setAddresses] = useState(false)
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(ExportConnectLinksDocument)
  const download = async () => {
    const outcome = await change({ filter, addresses })
    const file = 'made' in outcome ? outcome.made.file : null
    if (!file) return setProblem(problemOf(outcome, t('download.unreachable')))
    saveFile(file.text, file.name, 'text/csv')
    announce(t('download.done', { count: file.addresses }))
    if (file.addresses > 0) onTold()
    onClose()
  }
  return (
    <DialogForm
      submit={t('download.submit')}
      keep={t('download.keep')}
      busy={changing}
      problem={problem}
      onSubmit={() => void download()}
      onClose={onClose}
    >
      <p>{t('download.body')}</p>
      {mayTell ? (
        <div>
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={addresses}
              onChange={({ target }) => setAddresses(target.checked)}
            />
            {t('download.addresses')}
          </label>
          <p className="text-sm text-muted">{t('download.addressesHelp')}</p>
        </div>
      ) : null}
    </DialogForm>
  )
}
