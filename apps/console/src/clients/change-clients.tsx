import { useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { Field, inputClass } from '../design/field.tsx'
import type { ClientAction, ClientFilter } from '../graphql/graphql.ts'
import { targetOf } from '../list/bulk-target.ts'
import { ChangeClientsDocument } from '../list/bulk.graphql.ts'
import { ChangeMany } from '../list/change-many.tsx'
import type { Selection } from '../list/selection.ts'
import { PeopleDocument } from './change-client.graphql.ts'

interface ChangeClientsProps {
  action: ClientAction
  selection: Selection
  filter: ClientFilter
  onClose: () => void
  onChanged: () => void
}

/** One change of many clients, and what it needs: tags, or who answers for them. */
export function ChangeClients({ action, selection, filter, onClose, onChanged }: ChangeClientsProps) {
  const t = useTranslations('clients')
  const [typed, setTyped] = useState('')
  const [memberId, setMemberId] = useState('')
  const isOfTags = action === 'ADD_TAGS' || action === 'REMOVE_TAGS'
  const tags = typed.split(',').filter((tag) => tag.trim() !== '')
  const input = (dryRun: boolean) => ({
    ...targetOf(selection, filter),
    action,
    dryRun,
    ...(isOfTags && { tags }),
    ...(memberId && { memberId }),
  })
  return (
    <ChangeMany
      document={ChangeClientsDocument}
      input={isOfTags && tags.length === 0 ? null : input}
      words={(part) => t(`many.${part}.${action}`, { count: selection.count })}
      onClose={onClose}
      onChanged={onChanged}
    >
      {isOfTags ? (
        <Field
          label={t('many.tags')}
          help={t('many.tagsHelp')}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      ) : null}
      {action === 'SET_MANAGER' ? <Manager value={memberId} onChange={setMemberId} /> : null}
    </ChangeMany>
  )
}

function Manager({ value, onChange }: { value: string; onChange: (memberId: string) => void }) {
  const t = useTranslations('clients')
  const [{ data }] = useQuery({ query: PeopleDocument })
  return (
    <label className="grid gap-1 font-medium">
      {t('about.manager')}
      <select
        className={`${inputClass} w-full font-normal`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{t('about.nobody')}</option>
        {data?.members?.nodes.map(({ id, user }) => (
          <option key={id} value={id}>
            {user.name}
          </option>
        ))}
      </select>
    </label>
  )
}
