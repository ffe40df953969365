import { useId, useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { PeopleDocument } from '../clients/change-client.graphql.ts'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { inputClass } from '../design/field.tsx'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'
import type { ItemChanges } from './use-item.ts'

interface AssignDialogProps {
  item: ActionItemRowFragment
  changes: ItemChanges
  onClose: () => void
}

/** Gives an item to a person; what is wrong with that is said beside it. */
export function AssignDialog({ item, changes, onClose }: AssignDialogProps) {
  const t = useTranslations('queue')
  const id = useId()
  const [{ data }] = useQuery({ query: PeopleDocument })
  const [memberId, setMemberId] = useState(item.assignee?.id ?? '')
  const people = data?.members?.nodes ?? []
  const name = people.find((one) => one.id === memberId)?.user.name ?? t('assign.owner')
  return (
    <Dialog title={t('assign.title')} open onClose={onClose}>
      <DialogForm
        submit={t('assign.submit')}
        keep={t('assign.keep')}
        busy={changes.busy}
        problem={changes.problem}
        onSubmit={() => void changes.assign(memberId || null, name).then((done) => done && onClose())}
        onClose={onClose}
      >
        <p className="text-muted">
          {t('assign.body', { client: item.client.name, kind: t(`kind.${item.kind}`) })}
        </p>
        <div className="grid gap-1">
          <label htmlFor={id} className="font-medium">
            {t('assign.who')}
          </label>
          <select
            id={id}
            className={`${inputClass} w-full`}
            value={memberId}
            onChange={(event) => setMemberId(event.target.value)}
          >
            <option value="">{t('assign.owner')}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.user.name}
              </option>
            ))}
          </select>
        </div>
      </DialogForm>
    </Dialog>
  )
}
