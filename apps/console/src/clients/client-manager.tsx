import { useId, useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { inputClass } from '../design/field.tsx'
import { ProblemText, type FieldProblem } from '../design/problem-text.tsx'
import type { ClientHeadFragment } from '../graphql/graphql.ts'
import { PeopleDocument, SetClientManagerDocument } from './change-client.graphql.ts'

/** Who answers for a client. A choice saves by itself. */
export function ClientManager({ client, mayEdit }: { client: ClientHeadFragment; mayEdit: boolean }) {
  const t = useTranslations('clients')
  if (mayEdit) return <ManagerPicker client={client} />
  return (
    <div className="grid gap-1">
      <p className="text-sm text-muted">{t('about.manager')}</p>
      <p>{client.manager?.name ?? t('about.nobody')}</p>
    </div>
  )
}

function ManagerPicker({ client }: { client: ClientHeadFragment }) {
  const t = useTranslations('clients')
  const id = useId()
  const [problem, setProblem] = useState<FieldProblem>()
  const [{ data }] = useQuery({ query: PeopleDocument })
  const { changing, change } = useChange(SetClientManagerDocument)
  const people = (data?.members?.nodes ?? []).map((member) => ({ id: member.id, name: member.user.name }))
  const { manager } = client
  const choices =
    manager && !people.some((person) => person.id === manager.id) ? [...people, manager] : people
  const assign = async (memberId: string) => {
    const outcome = await change({ clientId: client.id, memberId: memberId || null })
    if ('problem' in outcome) return setProblem(outcome.problem)
    if ('unreachable' in outcome) return setProblem({ message: t('change.unreachable') })
    setProblem(undefined)
    announce(t('about.assigned', { name: outcome.made.client?.manager?.name ?? t('about.nobody') }))
  }
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm text-muted">
        {t('about.manager')}
      </label>
      <select
        id={id}
        className={`${inputClass} w-full`}
        value={manager?.id ?? ''}
        aria-disabled={changing || undefined}
        aria-describedby={`${id}-problem`}
        onChange={(event) => void assign(event.target.value)}
      >
        <option value="">{t('about.nobody')}</option>
        {choices.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
      <ProblemText id={`${id}-problem`} problem={problem} />
    </div>
  )
}
