import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { ClientAction, ClientFilter } from '../graphql/graphql.ts'
import { BulkActions } from '../list/bulk-actions.tsx'
import { targetOf } from '../list/bulk-target.ts'
import type { Selection } from '../list/selection.ts'
import { useMay } from '../shell/use-may.ts'
import { loadWords } from '../words/words.ts'

const ChangeClients = lazy(async () => ({ default: (await import('./change-clients.tsx')).ChangeClients }))
const AskClients = lazy(async () => {
  const [{ AskClients: component }] = await Promise.all([
    import('../many-links/ask-clients.tsx'),
    loadWords('connect-link'),
  ])
  return { default: component }
})

/** By a connect link each. */
const ASK = 'ASK'
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
  const mayAsk = useMay()('integration.connect')
  const { selection, filter, onChanged } = props
  const actions = filter.archived ? ARCHIVED : [...(mayAsk ? ([ASK] as const) : []), ...AT_WORK]
  return (
    <BulkActions actions={actions} label={(action) => t(`many.${action}`)}>
      {(action, close) =>
        action === ASK ? (
          <AskClients
            chosen={{ target: targetOf(selection, filter), count: selection.count }}
            onChanged={onChanged}
            onClose={close}
          />
        ) : (
          <ChangeClients key={action} action={action} {...props} onClose={close} />
        )
      }
    </BulkActions>
  )
}
