import { recordQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'

/** One field that an action changed. A secret appears as its fingerprint. */
export interface AuditChange {
  field: string
  from: string | null
  to: string | null
}

/** What something was done to. */
export interface AuditTarget {
  kind:
    'client' | 'integration' | 'backfill' | 'apiToken' | 'workspace' | 'job' | 'delivery' | 'member' | 'run'
  id: string
  clientId: string | null
}

/** Writes who did what, in the transaction that did it, and tells those who watch. */
export const record = (
  tx: Tx,
  actor: Actor,
  action: string,
  target: AuditTarget,
  changes: AuditChange[] = [],
): Promise<void> => recordAll(tx, actor, action, [target], changes)

/** The same of one thing that was done to many. */
export async function recordAll(
  tx: Tx,
  actor: Actor,
  action: string,
  targets: readonly AuditTarget[],
  changes: AuditChange[] = [],
): Promise<void> {
  if (targets.length === 0) return
  const { workspaceId, kind: actorKind } = actor
  const actorId = actor.kind === 'member' ? actor.memberId : actor.name
  await recordQueries.insertAuditEntries(tx, { workspaceId, actorKind, actorId, action, changes }, targets)
  await recordQueries.insertChanges(
    tx,
    targets.map(({ kind, id, clientId }) => ({ workspaceId, clientId, kind, entityId: id })),
  )
}

/** Tells those who watch that an entity changed, where there is nothing to audit. */
export const announce = (
  tx: Tx,
  actor: Actor,
  target: { kind: string; id: string; clientId: string | null },
): Promise<void> =>
  recordQueries.insertChanges(tx, [
    {
      workspaceId: actor.workspaceId,
      clientId: target.clientId,
      kind: target.kind,
      entityId: target.id,
    },
  ])
