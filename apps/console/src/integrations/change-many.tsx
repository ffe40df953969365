import { useTranslations } from 'use-intl'
import { useChange } from '../api/use-change.ts'
import type { IntegrationAction, IntegrationFilter } from '../graphql/graphql.ts'
import { BulkDialog } from '../list/bulk-dialog.tsx'
import { targetOf } from '../list/bulk-target.ts'
import { ChangeIntegrationsDocument } from '../list/bulk.graphql.ts'
import type { Selection } from '../list/selection.ts'

interface ChangeManyProps {
  action: IntegrationAction
  selection: Selection
  filter: IntegrationFilter
  onClose: () => void
  onChanged: () => void
}

/** One change of many integrations, told before it is done. */
export function ChangeMany({ action, selection, filter, onClose, onChanged }: ChangeManyProps) {
  const t = useTranslations('integrations')
  const { change } = useChange(ChangeIntegrationsDocument)
  const input = { ...targetOf(selection, filter), action }
  return (
    <BulkDialog
      title={t(`many.title.${action}`, { count: selection.count })}
      submit={t(`many.submit.${action}`)}
      note={t(`many.note.${action}`)}
      asked={JSON.stringify(input)}
      change={(dryRun) => change({ ...input, dryRun })}
      onClose={onClose}
      onChanged={onChanged}
    />
  )
}
