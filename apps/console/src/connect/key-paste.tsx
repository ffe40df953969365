import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { inputClass } from '../design/field.tsx'

/** For a key that came as text. */
export function KeyPaste({ onText }: { onText: (text: string) => void }) {
  const t = useTranslations('connect')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('key.paste')}
      </Button>
      <Dialog title={t('key.paste')} open={open} onClose={() => setOpen(false)}>
        <PasteForm
          onText={(text) => {
            setOpen(false)
            onText(text)
          }}
        />
      </Dialog>
    </>
  )
}

function PasteForm({ onText }: { onText: (text: string) => void }) {
  const t = useTranslations('connect')
  const id = useId()
  const [text, setText] = useState('')
  return (
    <div className="grid gap-2 text-start">
      <label htmlFor={id} className="font-medium">
        {t('key.pasteLabel')}
      </label>
      <textarea
        id={id}
        rows={7}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        className={`${inputClass} code w-full resize-y`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-help`} className="text-sm text-muted">
        {t('key.pasteHelp')}
      </p>
      <div className="flex justify-end pt-2">
        <Button kind="primary" onClick={() => onText(text)}>
          {t('key.use')}
        </Button>
      </div>
    </div>
  )
}
