import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { ProblemWords } from '../design/problem-text.tsx'
import { ClientPicker } from './client-picker.tsx'
import type { ChosenClient } from './client-picker.tsx'
import { checkDraft, emptyDraft, typedFrom } from './connect-input.ts'
import type { ConnectDraft } from './connect-input.ts'
import { FindOutWhy } from '../key-doctor/find-out-why.tsx'
import { KeyDrop } from './key-drop.tsx'
import { KeyFields } from './key-fields.tsx'
import { rememberDraft } from './remembered.ts'
import { useConnect } from './use-connect.ts'
import type { ConnectProblems } from './use-connect.ts'

interface ConnectFormProps {
  client: ChosenClient | null
  /** The integration whose set-up goes on; without it a new one is made. */
  integrationId?: string
  start?: ConnectDraft
  onClient?: (client: ChosenClient | null) => void
  onConnected: (integrationId: string) => void
}

/** The form of a key: whose it is, the file, and what the file does not say. */
export function ConnectForm({
  client,
  integrationId,
  start = emptyDraft,
  onClient,
  onConnected,
}: ConnectFormProps) {
  const t = useTranslations('connect')
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(start)
  const [problems, setProblems] = useState<ConnectProblems>({})
  const { sending, send } = useConnect()

  const change = (part: Partial<ConnectDraft>) => {
    setDraft((current) => ({ ...current, ...part }))
    const mended = Object.keys(part).map((name) => (name === 'key' ? 'privateKey' : name))
    setProblems((current) =>
      Object.fromEntries(Object.entries(current).filter(([field]) => !mended.includes(field))),
    )
  }
  const show = (found: ConnectProblems) => {
    setProblems(found)
    requestAnimationFrame(() => focusFirstWrong(form.current))
  }
  const submit = async () => {
    const local = Object.entries(checkDraft(draft, client?.id))
    if (local.length > 0 || !client)
      return show(Object.fromEntries(local.map(([field, key]) => [field, { message: t(key) }])))
    const outcome = await send({ draft, clientId: client.id, integrationId })
    if ('unreachable' in outcome) return show({ form: { message: t('unreachable') } })
    if ('problems' in outcome) return show(outcome.problems)
    rememberDraft(outcome.integrationId, draft)
    setDraft(emptyDraft)
    onConnected(outcome.integrationId)
  }
  return (
    <form
      ref={form}
      noValidate
      className="grid max-w-[42rem] gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending) void submit()
      }}
    >
      {problems.form ? (
        <div role="alert" className="rounded-card bg-broken-tint px-4 py-3 text-broken">
          <ProblemWords problem={problems.form} />
        </div>
      ) : null}
      {onClient ? <ClientPicker value={client} problem={problems.clientId} onChange={onClient} /> : null}
      <KeyDrop
        value={draft.key}
        problem={problems.privateKey}
        onKey={(key) => change({ key, ...(key?.keyId && { keyId: key.keyId }) })}
      />
      <KeyFields draft={draft} problems={problems} onChange={change} />
      <div className="flex items-center gap-4">
        <Button kind="primary" type="submit" busy={sending} className="min-h-10">
          {sending ? t('sending') : t('submit')}
        </Button>
      </div>
      {draft.key ? <FindOutWhy typed={typedFrom(draft)} /> : null}
    </form>
  )
}

/** Puts the focus where something is to be mended. */
export function focusFirstWrong(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (wrong?.getAttribute('type') === 'file') wrong.parentElement?.querySelector('button')?.focus()
  else wrong?.focus()
}
