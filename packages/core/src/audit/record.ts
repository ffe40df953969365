import { recordQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'

/** One field that an action changed. A secret appears as its fingerprint. */
export interface AuditChange {
  field: string
  from: string | null
  to: string | null
}

/** Writes who did what, in the transaction that did it, and tells those who watch. */
export async function record(
  tx: Tx,
  actor: Actor,
  action: string,
  target: {
    kind:
      'client' | 'integration' | 'backfill' | 'apiToken' | 'workspace' | 'job' | 'delivery' | 'member' | 'run'
    id: string
    clientId: string | null
  },
  changes: AuditChange[] = [],
): Promise<void> {
  await recordQueries.insertAuditEntry(tx, {
    workspaceId: actor.workspaceId,
    actorKind: actor.kind,
    actorId: actor.kind === 'member' ? actor.memberId : actor.name,
    action,
    targetKind: target.kind,
    targetId: target.id,
    clientId: target.clientId,
    changes,
  })
  await announce(tx, actor, target)
}

/** Tells those who watch that an entity changed, where there is nothing to audit. */
export const announce = (
  tx: Tx,
  actor: Actor,
  target: { kind: string; id: string; clientId: string | null },
): Promise<void> =>
  recordQueries.insertChange(tx, {
    workspaceId: actor.workspaceId,
    clientId: target.clientId,
    kind: target.kind,
    entityId: target.id,
  })
