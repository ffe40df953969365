import { useTranslations } from 'use-intl'
import { useChange } from '../api/use-change.ts'
import type { ConnectLinkAction, ConnectLinkFilter } from '../graphql/graphql.ts'
import { BulkDialog } from '../list/bulk-dialog.tsx'
import { targetOf } from '../list/bulk-target.ts'
import type { Selection } from '../list/selection.ts'
import { ChangeConnectLinksDocument } from './many-links.graphql.ts'

interface ChangeLinksProps {
  action: ConnectLinkAction
  selection: Selection
  filter: ConnectLinkFilter
  onClose: () => void
  onChanged: () => void
}

/** Reminds of many links or ends them, told before it is done. */
export function ChangeLinks({ action, selection, filter, onClose, onChanged }: ChangeLinksProps) {
  const t = useTranslations('connect-link.page')
  const { change } = useChange(ChangeConnectLinksDocument)
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
