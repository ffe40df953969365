import { workspaceQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { methods, type Method } from '../integrations/state.pure.ts'

/** Whether a workspace offers a way of connecting. */
export interface MethodPolicyView {
  method: Method
  on: boolean
}

/** Every way of connecting, and whether the workspace offers it. @throws {DomainError} FORBIDDEN. */
export async function methodPolicy(deps: Deps, actor: Actor): Promise<MethodPolicyView[]> {
  authorise(actor, 'integration.read')
  const { methodsOff } = await deps.db.read(reachOf(actor), (tx) =>
    workspaceQueries.getWorkspace(tx, actor.workspaceId),
  )
  return methods.map((method) => ({ method, on: !methodsOff.includes(method) }))
}
