import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { inputClass } from '../design/field.tsx'
import { ProblemText, type FieldProblem } from '../design/problem-text.tsx'
import type { ClientHeadFragment } from '../graphql/graphql.ts'
import { SetClientNotesDocument } from './change-client.graphql.ts'

/** What the agency noted about a client. It is saved by its button, which is there once something was typed. */
export function ClientNotes({ client, mayEdit }: { client: ClientHeadFragment; mayEdit: boolean }) {
  const t = useTranslations('clients')
  const id = useId()
  const before = client.notes ?? ''
  const [notes, setNotes] = useState(before)
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(SetClientNotesDocument)
  if (!mayEdit) return before ? <ReadNotes notes={before} /> : null
  const save = async () => {
    const outcome = await change({ clientId: client.id, notes })
    if ('problem' in outcome) return setProblem(outcome.problem)
    if ('unreachable' in outcome) return setProblem({ message: t('change.unreachable') })
    announce(t('about.noted'))
  }
  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault()
        if (!changing) void save()
      }}
    >
      <label htmlFor={id} className="text-sm text-muted">
        {t('about.notes')}
      </label>
      <textarea
        id={id}
        rows={4}
        className={`${inputClass} w-full resize-y`}
        value={notes}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-problem ${id}-help`}
        onChange={(event) => {
          setNotes(event.target.value)
          setProblem(undefined)
        }}
      />
      <ProblemText id={`${id}-problem`} problem={problem} />
      <p id={`${id}-help`} className="text-sm text-muted">
        {t('about.notesHelp')}
      </p>
      {notes.trim() === before ? null : (
        <div className="flex gap-2 pt-1">
          <Button type="submit" kind="primary" busy={changing}>
            {t('about.saveNotes')}
          </Button>
          <Button onClick={() => setNotes(before)}>{t('about.discard')}</Button>
        </div>
      )}
    </form>
  )
}

function ReadNotes({ notes }: { notes: string }) {
  const t = useTranslations('clients')
  return (
    <div className="grid gap-1">
      <p className="text-sm text-muted">{t('about.notes')}</p>
      <p className="whitespace-pre-wrap">{notes}</p>
    </div>
  )
}
