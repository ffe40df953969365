import { auditQueries, workspaceQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { methods, type Method } from '../integrations/state.pure.ts'

/** Whether a workspace offers a way of connecting. */
export interface MethodPolicyView {
  method: Method
  on: boolean
  /** When that was last changed, and by whom; null where nobody did, or where the log is not within reach. */
  changedAt: Date | null
  changedBy: { id: string; name: string } | null
}

/** What is recorded when a method is switched on or off. */
export const methodSet = 'workspace.methodSet'
/** How many changes are looked back at. */
const lookedAt = 100

/** Every way of connecting, and whether the workspace offers it. @throws {DomainError} FORBIDDEN. */
export async function methodPolicy(deps: Deps, actor: Actor): Promise<MethodPolicyView[]> {
  authorise(actor, 'integration.read')
  const { methodsOff, last } = await deps.db.read(reachOf(actor), async (tx) => ({
    methodsOff: (await workspaceQueries.getWorkspace(tx, actor.workspaceId)).methodsOff,
    last: await lastChanges(tx),
  }))
  return methods.map((method) => ({
    method,
    on: !methodsOff.includes(method),
    changedAt: last.get(method)?.at ?? null,
    changedBy: last.get(method)?.by ?? null,
  }))
}

/** The newest change of each method, from the log of who did what. */
async function lastChanges(tx: Tx) {
  const { rows } = await auditQueries.listAudit(tx, {
    first: lookedAt,
    afterSeq: null,
    offset: 0,
    actions: [methodSet],
    memberIds: null,
    targetIds: null,
    clientId: null,
    from: null,
    to: null,
  })
  const last = new Map<string, { at: Date; by: MethodPolicyView['changedBy'] }>()
  for (const { entry, memberName } of rows)
    for (const { field } of entry.changes)
      if (!last.has(field))
        last.set(field, { at: entry.at, by: { id: entry.actorId, name: memberName ?? '' } })
  return last
}
