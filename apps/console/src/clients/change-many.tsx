import { useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useChange } from '../api/use-change.ts'
import { Field, inputClass } from '../design/field.tsx'
import type { ClientAction, ClientFilter } from '../graphql/graphql.ts'
import { BulkDialog } from '../list/bulk-dialog.tsx'
import { targetOf } from '../list/bulk-target.ts'
import { ChangeClientsDocument } from '../list/bulk.graphql.ts'
import type { Selection } from '../list/selection.ts'
import { PeopleDocument } from './change-client.graphql.ts'

interface ChangeManyProps {
  action: ClientAction
  selection: Selection
  filter: ClientFilter
  onClose: () => void
  onChanged: () => void
}

/** One change of many clients: what it needs is asked for, and what it would do told before it is done. */
export function ChangeMany({ action, selection, filter, onClose, onChanged }: ChangeManyProps) {
  const t = useTranslations('clients')
  const [typed, setTyped] = useState('')
  const [memberId, setMemberId] = useState('')
  const { change } = useChange(ChangeClientsDocument)
  const isOfTags = action === 'ADD_TAGS' || action === 'REMOVE_TAGS'
  const tags = typed.split(',').filter((tag) => tag.trim() !== '')
  const input = {
    ...targetOf(selection, filter),
    action,
    ...(isOfTags && { tags }),
    ...(memberId && { memberId }),
  }
  const isReady = !isOfTags || tags.length > 0
  return (
    <BulkDialog
      title={t(`many.title.${action}`, { count: selection.count })}
      submit={t(`many.submit.${action}`)}
      note={t(`many.note.${action}`)}
      asked={JSON.stringify(input)}
      change={isReady ? (dryRun) => change({ ...input, dryRun }) : null}
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
    </BulkDialog>
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
