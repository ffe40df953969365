import { useId, useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { AddClientDocument } from '../clients/change-client.graphql.ts'
import { Button } from '../design/button.tsx'
import { inputClass } from '../design/field.tsx'
import { choiceId, Listbox } from '../design/listbox.tsx'
import type { Choice } from '../design/listbox.tsx'
import { ProblemText } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { ClientChoicesDocument } from './connect.graphql.ts'

/** The client that a key belongs to. */
export interface ChosenClient {
  id: string
  name: string
  slug: string
  /** The person's own, which nobody else sees. */
  personal?: boolean
}

interface ClientPickerProps {
  value: ChosenClient | null
  problem: FieldProblem | undefined
  onChange: (client: ChosenClient | null) => void
}

/** Finds a client by typing, or adds one by the name that was typed. */
export function ClientPicker({ value, problem, onChange }: ClientPickerProps) {
  const t = useTranslations('client-picker')
  const id = useId()
  if (!value) return <ClientSearch problem={problem} onChange={onChange} />
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-hairline bg-surface px-4 py-2">
        <p className="text-md font-medium">
          {value.name}
          {value.personal ? <span className="ps-2 text-sm font-normal text-muted">{t('mine')}</span> : null}
        </p>
        <Button kind="quiet" onClick={() => onChange(null)}>
          {t('change')}
        </Button>
      </div>
      <ProblemText id={id} problem={problem} />
    </div>
  )
}

function ClientSearch({ problem, onChange }: Omit<ClientPickerProps, 'value'>) {
  const t = useTranslations('client-picker')
  const id = useId()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(-1)
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState<FieldProblem>()
  const { changing, change } = useChange(AddClientDocument)
  const [{ data }] = useQuery({ query: ClientChoicesDocument, variables: { query }, context: fresh })
  const clients = data?.clients?.nodes ?? []
  const name = query.trim()
  const canAdd = name !== '' && !clients.some((client) => client.name.toLowerCase() === name.toLowerCase())
  const choices: Choice[] = clients.map((client) => ({ key: client.id, content: client.name }))
  if (canAdd)
    choices.push(
      { key: 'add', content: <span className="text-accent">{t('add', { name })}</span> },
      { key: 'addMine', content: <span className="text-accent">{t('addMine', { name })}</span> },
    )
  const count = choices.length

  const choose = async (index: number) => {
    const client = clients[index]
    if (client) return onChange(client)
    if (!canAdd || changing) return
    const outcome = await change({ name, personal: index > clients.length })
    if ('made' in outcome && outcome.made.client) return onChange(outcome.made.client)
    setFailed(problemOf(outcome, t('failed')))
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && count > 0) {
      event.preventDefault()
      setOpen(true)
      setAt((at + step + count) % count)
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      void choose(at >= 0 ? at : 0)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      setOpen(false)
    }
  }
  const shown = failed ?? problem
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {t('label')}
      </label>
      <div className="relative">
        <input
          id={id}
          role="combobox"
          aria-expanded={open && count > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? choiceId(`${id}-list`, at) : undefined}
          aria-describedby={`${id}-problem ${id}-help`}
          aria-invalid={shown ? true : undefined}
          autoComplete="off"
          className={`${inputClass} w-full`}
          value={query}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value)
            setOpen(true)
            setAt(-1)
            setFailed(undefined)
          }}
        />
        <Listbox
          id={`${id}-list`}
          label={t('label')}
          choices={choices}
          active={at}
          hidden={!open || count === 0}
          className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-y-auto rounded-card border border-hairline bg-raised p-1 shadow-float"
          onPick={(index) => void choose(index)}
        />
      </div>
      <ProblemText id={`${id}-problem`} problem={shown} />
      <p id={`${id}-help`} className="text-sm text-muted">
        {t('help')}
      </p>
      <output className="sr-only">{open && data ? t('found', { count: clients.length }) : ''}</output>
    </div>
  )
}

const fresh = { additionalTypenames: ['Client'] }
