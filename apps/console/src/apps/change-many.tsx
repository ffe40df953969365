import { useTranslations } from 'use-intl'
import { useChange } from '../api/use-change.ts'
import { ChangeAppsDocument } from '../list/bulk.graphql.ts'
import type { AppAction, AppFilter } from '../graphql/graphql.ts'
import { BulkDialog } from '../list/bulk-dialog.tsx'
import { targetOf } from '../list/bulk-target.ts'
import type { Selection } from '../list/selection.ts'

interface ChangeManyProps {
  action: AppAction
  selection: Selection
  filter: AppFilter
  onClose: () => void
  onChanged: () => void
}

/** Takes in or leaves out many apps, told before it is done. */
export function ChangeMany({ action, selection, filter, onClose, onChanged }: ChangeManyProps) {
  const t = useTranslations('apps')
  const { change } = useChange(ChangeAppsDocument)
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
