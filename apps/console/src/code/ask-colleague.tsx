import { useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { inputClass } from '../design/field.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { useMay } from '../shell/use-may.ts'
import { AssignCodeDocument, CodeColleaguesDocument } from './code.graphql.ts'

/** Somebody else has the phone: the prompt moves to their queue. */
export function AskColleague({ integrationId }: { integrationId: string }) {
  const t = useTranslations('code')
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState<string>()
  if (!useMay()('member.read')) return null
  if (asked) return <span className="text-sm">{t('colleague.asked', { name: asked })}</span>
  if (open) return <Colleagues integrationId={integrationId} onAsked={setAsked} />
  return <Button onClick={() => setOpen(true)}>{t('colleague.open')}</Button>
}

function Colleagues({ integrationId, onAsked }: { integrationId: string; onAsked: (name: string) => void }) {
  const t = useTranslations('code')
  const [chosen, setChosen] = useState('')
  const [problem, setProblem] = useState<FieldProblem>()
  const [{ data }] = useQuery({ query: CodeColleaguesDocument })
  const { changing, change } = useChange(AssignCodeDocument)
  const people = data?.members?.nodes ?? []
  const assign = async () => {
    const outcome = await change({ actionItemId: integrationId, memberId: chosen })
    setProblem(problemOf(outcome, t('unreachable')))
    if (!('made' in outcome)) return
    const name = people.find(({ id }) => id === chosen)?.user.name ?? ''
    announce(t('colleague.asked', { name }))
    onAsked(name)
  }
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <label className="flex items-center gap-2">
          {t('colleague.label')}
          <select className={inputClass} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{t('colleague.choose')}</option>
            {people.map(({ id, user }) => (
              <option key={id} value={id}>
                {user.name}
              </option>
            ))}
          </select>
        </label>
        <Button busy={changing} disabled={chosen === ''} onClick={() => void assign()}>
          {t('colleague.ask')}
        </Button>
      </div>
      <ProblemAlert problem={problem} />
    </div>
  )
}
