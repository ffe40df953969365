import { useId, useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { problemOf, useChange, type ChangeOutcome } from '../api/use-change.ts'
import { PeopleDocument } from '../clients/change-client.graphql.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { inputClass } from '../design/field.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { AssignActionItemsDocument, SnoozeActionItemsDocument } from './change-items.graphql.ts'

interface BulkBarProps {
  chosen: readonly string[]
  me: string
  onDone: () => void
}

/** What can be done with all that are chosen; what could not be done to some is said, and the others are done. */
export function BulkBar({ chosen, me, onDone }: BulkBarProps) {
  const t = useTranslations('queue.bulk')
  const id = useId()
  const [{ data }] = useQuery({ query: PeopleDocument })
  const [day, setDay] = useState('')
  const [problem, setProblem] = useState<FieldProblem>()
  const assigning = useChange(AssignActionItemsDocument)
  const snoozing = useChange(SnoozeActionItemsDocument)
  const actionItemIds = [...chosen]
  const tell = (outcome: ChangeOutcome<{ refused: readonly { message: string }[] }>) => {
    const refused = 'made' in outcome ? outcome.made.refused : []
    const some = refused[0] && { message: t('refused', { count: refused.length, why: refused[0].message }) }
    setProblem(problemOf(outcome, t('unreachable')) ?? some)
    if (!('made' in outcome)) return
    announce(t('done', { count: chosen.length - refused.length }))
    if (refused.length === 0) onDone()
  }
  const assign = async (memberId: string) => tell(await assigning.change({ actionItemIds, memberId }))
  const snooze = async () =>
    tell(await snoozing.change({ actionItemIds, until: new Date(`${day}T08:00`).toISOString() }))
  const busy = assigning.changing || snoozing.changing
  return (
    <section aria-label={t('title')} className="grid gap-2 border-b border-hairline px-4 py-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="numbers pe-2 font-medium">{t('chosen', { count: chosen.length })}</span>
        <Button busy={busy} onClick={() => void assign(me)}>
          {t('take')}
        </Button>
        <select
          aria-label={t('assign')}
          className={inputClass}
          value=""
          onChange={({ target }) => void assign(target.value)}
        >
          <option value="">{t('assign')}</option>
          {(data?.members?.nodes ?? []).map((person) => (
            <option key={person.id} value={person.id}>
              {person.user.name}
            </option>
          ))}
        </select>
        <label htmlFor={id} className="sr-only">
          {t('day')}
        </label>
        <input
          id={id}
          type="date"
          className={inputClass}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <Button busy={busy} disabled={day === ''} onClick={() => void snooze()}>
          {t('snooze')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('clear')}
        </Button>
      </div>
      <ProblemAlert problem={problem} />
    </section>
  )
}
