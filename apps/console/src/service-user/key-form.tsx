import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { checkDraft, emptyDraft, fieldOf } from '../connect/connect-input.ts'
import type { ConnectDraft } from '../connect/connect-input.ts'
import { focusFirstWrong } from '../connect/connect-form.tsx'
import { KeyDrop } from '../connect/key-drop.tsx'
import { KeyNames } from '../connect/key-fields.tsx'
import type { ConnectProblems } from '../connect/use-connect.ts'
import { Button } from '../design/button.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import { RegisterServiceUserKeyDocument } from './registration.graphql.ts'

const noDraft: ConnectDraft = { ...emptyDraft, kind: 'individual' }

/** Takes the key's file and its id; an individual key has no issuer. The key leaves the form with the answer. */
export function KeyForm({ onSaved, onCancel }: { onSaved: () => void; onCancel: () => void }) {
  const t = useTranslations('service-user')
  const connect = useTranslations('connect')
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(noDraft)
  const [problems, setProblems] = useState<ConnectProblems>({})
  const { changing, change: send } = useChange(RegisterServiceUserKeyDocument)
  const change = (part: Partial<ConnectDraft>) => {
    setDraft((current) => ({ ...current, ...part }))
    setProblems({})
  }
  const submit = async () => {
    const { privateKey, keyId } = checkDraft(draft, undefined)
    if (privateKey || keyId)
      return show({
        ...(privateKey && { privateKey: { message: connect(privateKey) } }),
        ...(keyId && { keyId: { message: connect(keyId) } }),
      })
    const outcome = await send({ keyId: draft.keyId.trim(), privateKey: draft.key?.pem ?? '' })
    const problem = problemOf(outcome, t('unreachable'))
    if (problem) return show({ [('field' in problem && fieldOf(problem.field)) || 'form']: problem })
    setDraft(noDraft)
    onSaved()
  }
  const show = (found: ConnectProblems) => {
    setProblems(found)
    requestAnimationFrame(() => focusFirstWrong(form.current))
  }
  return (
    <form
      ref={form}
      noValidate
      className="grid max-w-[42rem] gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!changing) void submit()
      }}
    >
      <p className="max-w-[72ch]">{t('key.where')}</p>
      <KeyDrop
        value={draft.key}
        problem={problems.privateKey}
        onKey={(key) => change({ key, ...(key?.keyId && { keyId: key.keyId }) })}
      />
      <KeyNames draft={draft} problems={problems} onChange={change} />
      <ProblemAlert problem={problems.form} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" busy={changing} className="min-h-10">
          {changing ? t('key.sending') : t('key.submit')}
        </Button>
        <Button onClick={onCancel}>{t('key.cancel')}</Button>
      </div>
    </form>
  )
}
