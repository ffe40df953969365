import { catalogueChangeQueries, type AppRow, type Tx } from '@gatehouse/db'
import type { ChangeSubject, Difference } from './changes.pure.ts'

/** Keeps what a sync found changed at Apple, in the transaction that brings the rows in step. */
export const noteChanges = (
  tx: Tx,
  { id: appId, workspaceId, clientId }: Pick<AppRow, 'id' | 'workspaceId' | 'clientId'>,
  subject: ChangeSubject,
  changes: readonly (Difference & { territory?: string; territoryCount?: number })[],
  at: Date,
): Promise<void> =>
  catalogueChangeQueries.insertChanges(
    tx,
    changes.map((change) => ({ ...change, workspaceId, clientId, appId, subject, at })),
  )
