import { useId, useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { ClientChoicesDocument } from '../connect/connect.graphql.ts'
import { inputClass } from '../design/field.tsx'
import { ProblemText } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'

interface NamedClient {
  id: string
  name: string
}

/** What a token is for: everything, or certain clients. */
export type TokenReach = 'everything' | readonly NamedClient[]

interface ReachPickerProps {
  value: TokenReach
  problem: FieldProblem | undefined
  onChange: (reach: TokenReach) => void
}

/** Everything, or clients that are found by typing. */
export function ReachPicker({ value, problem, onChange }: ReachPickerProps) {
  const t = useTranslations('developers')
  const id = useId()
  const choice = (label: string, reach: TokenReach, isChosen: boolean) => (
    <label className="flex min-h-6 items-center gap-2">
      <input
        type="radio"
        name={id}
        className="accent-accent"
        checked={isChosen}
        onChange={() => onChange(reach)}
      />
      {label}
    </label>
  )
  return (
    <fieldset className="grid gap-1" aria-describedby={`${id}-problem`}>
      <legend className="pb-1 font-medium">{t('form.reach')}</legend>
      {choice(t('form.everything'), 'everything', value === 'everything')}
      {choice(t('form.clients'), [], value !== 'everything')}
      {value === 'everything' ? null : <ClientChecks chosen={value} onChange={onChange} />}
      <ProblemText id={`${id}-problem`} problem={problem} />
    </fieldset>
  )
}

function ClientChecks({
  chosen,
  onChange,
}: {
  chosen: readonly NamedClient[]
  onChange: (clients: readonly NamedClient[]) => void
}) {
  const t = useTranslations('developers')
  const [query, setQuery] = useState('')
  const [{ data }] = useQuery({ query: ClientChoicesDocument, variables: { query } })
  const found = (data?.clients?.nodes ?? []).filter(({ id }) => !chosen.some((client) => client.id === id))
  const toggle = (client: NamedClient, isOn: boolean) =>
    onChange(
      isOn ? [...chosen, { id: client.id, name: client.name }] : chosen.filter(({ id }) => id !== client.id),
    )
  return (
    <div className="grid gap-2 ps-6">
      <input
        className={`${inputClass} w-full`}
        aria-label={t('form.search')}
        placeholder={t('form.search')}
        value={query}
        autoComplete="off"
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="max-h-40 overflow-y-auto rounded-control border border-hairline px-3 py-1 empty:hidden">
        {[...chosen, ...found].map((client) => (
          <li key={client.id}>
            <label className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                className="accent-accent"
                checked={chosen.some(({ id }) => id === client.id)}
                onChange={(event) => toggle(client, event.target.checked)}
              />
              {client.name}
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
