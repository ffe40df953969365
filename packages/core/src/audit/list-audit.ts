import { auditQueries, type AuditEntryRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { toWindow, toWindowOf } from '../paging.ts'
import type { AuditEntryView } from './audit-views.ts'
import type { PageOf, WindowRequest } from '../views.ts'

/** Which entries are asked for; absent means all. */
export interface AuditFilter {
  /** Members, by id. */
  by?: readonly string[] | null | undefined
  action?: readonly string[] | null | undefined
  target?: readonly string[] | null | undefined
  clientId?: string | null | undefined
  from?: Date | null | undefined
  /** Before this instant. */
  to?: Date | null | undefined
}

/** Who did what within the actor's reach, newest first. What concerns the whole workspace is seen by who reaches all. */
export async function listAudit(
  deps: Deps,
  actor: Actor,
  { by, action, target, clientId, from, to, ...page }: WindowRequest & AuditFilter,
): Promise<PageOf<AuditEntryView>> {
  authorise(actor, 'audit.read')
  const window = toWindow(page)
  const rows = await deps.db.read(reachOf(actor), (tx) =>
    auditQueries.listAudit(tx, {
      ...window,
      memberIds: by ?? null,
      actions: action ?? null,
      targetIds: target?.filter(isUuid) ?? null,
      clientId: clientId == null || isUuid(clientId) ? (clientId ?? null) : nobody,
      from: from ?? null,
      to: to ?? null,
    }),
  )
  return toWindowOf(rows, window, toAuditEntryView)
}

/** The id of no client: what is no id finds nothing. */
const nobody = '00000000-0000-0000-0000-000000000000'

const toAuditEntryView = ({ entry, memberKind, memberName, targetName }: AuditEntryRow): AuditEntryView => ({
  id: entry.id,
  at: entry.at,
  actor:
    entry.actorKind === 'member'
      ? { kind: memberKind === 'TOKEN' ? 'TOKEN' : 'PERSON', id: entry.actorId, name: memberName ?? '' }
      : { kind: 'GATEHOUSE', id: null, name: entry.actorId },
  action: entry.action,
  target: { kind: entry.targetKind, id: entry.targetId, name: targetName },
  clientId: entry.clientId,
  changes: entry.changes,
  position: entry.position,
  hash: entry.hash,
})
