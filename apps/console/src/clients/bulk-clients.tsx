import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { ClientAction, ClientFilter } from '../graphql/graphql.ts'
import { BulkActions } from '../list/bulk-actions.tsx'
import type { Selection } from '../list/selection.ts'

const ChangeMany = lazy(async () => ({ default: (await import('./change-many.tsx')).ChangeMany }))

const AT_WORK: ClientAction[] = ['SET_MANAGER', 'ADD_TAGS', 'REMOVE_TAGS', 'ARCHIVE']
const ARCHIVED: ClientAction[] = ['RESTORE', 'ADD_TAGS', 'REMOVE_TAGS']

interface BulkClientsProps {
  selection: Selection
  filter: ClientFilter
  onChanged: () => void
}

/** What can be done to many clients, by whether they are at work or archived. */
export function BulkClients(props: BulkClientsProps) {
  const t = useTranslations('clients')
  return (
    <BulkActions actions={props.filter.archived ? ARCHIVED : AT_WORK} label={(action) => t(`many.${action}`)}>
      {(action, close) => <ChangeMany key={action} action={action} {...props} onClose={close} />}
    </BulkActions>
  )
}
