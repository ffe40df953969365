import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { CopyText } from '../design/copy-text.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { Field, inputClass } from '../design/field.tsx'
import type { NoticeChannelKind, NoticeEvent } from '../graphql/graphql.ts'
import { AddNoticeChannelDocument } from './channels.graphql.ts'
import { EventTicks } from './event-ticks.tsx'
import { useSet } from './use-set.ts'

const KINDS = ['SLACK', 'TEAMS', 'WEBHOOK'] as const satisfies NoticeChannelKind[]

/** Asks for a channel; a webhook's secret is shown once, before the dialog closes. */
export function AddChannelDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('notices')
  const [secret, setSecret] = useState<string>()
  return (
    <Dialog title={t('add.title')} open stays={secret !== undefined} onClose={onClose}>
      {secret === undefined ? (
        <AddForm onClose={onClose} onSecret={setSecret} />
      ) : (
        <>
          <p>{t('add.secret')}</p>
          <CopyText text={secret} label={t('add.copy')} />
          <div className="flex justify-end">
            <Button kind="primary" onClick={onClose}>
              {t('add.copied')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

function AddForm({ onClose, onSecret }: { onClose: () => void; onSecret: (secret: string) => void }) {
  const t = useTranslations('notices')
  const id = useId()
  const [kind, setKind] = useState<NoticeChannelKind>('SLACK')
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<NoticeEvent[]>(['ENDS_SOON', 'BROKEN', 'ESCALATED'])
  const { busy, problem, set } = useSet(AddNoticeChannelDocument)
  const submit = async () => {
    const made = await set({ kind, name, url, events })
    if (!made) return
    if (made.secret) onSecret(made.secret)
    else onClose()
  }
  const at = (field: string) => (problem?.field === field ? problem : undefined)
  return (
    <DialogForm
      submit={t('add.submit')}
      keep={t('add.keep')}
      busy={busy}
      incomplete={name.trim() === '' || url.trim() === ''}
      problem={problem && !at('name') && !at('url') ? problem : undefined}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className="grid gap-1">
        <label htmlFor={id} className="font-medium">
          {t('add.kind')}
        </label>
        <select
          id={id}
          className={`${inputClass} w-full`}
          value={kind}
          onChange={({ target }) => setKind(KINDS.find((one) => one === target.value) ?? 'SLACK')}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kind.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={t('add.name')}
        value={name}
        problem={at('name')}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <Field
        type="url"
        label={t('add.url')}
        help={t(`add.help.${kind}`)}
        value={url}
        problem={at('url')}
        autoComplete="off"
        onChange={({ target }) => setUrl(target.value)}
      />
      <EventTicks events={events} onChange={setEvents} />
    </DialogForm>
  )
}
