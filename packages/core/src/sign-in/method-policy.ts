import { workspaceQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { problem } from '../problems/domain-error.ts'
import type { Method } from '../integrations/state.pure.ts'

/** @throws {DomainError} METHOD_OFF where the workspace does not offer this way of connecting. */
export async function assertMethodOn(tx: Tx, actor: Actor, method: Method): Promise<void> {
  const { methodsOff } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
  if (methodsOff.includes(method)) throw methodOff()
}

/** What is answered for a way of connecting that is off. */
export const methodOff = () =>
  problem('METHOD_OFF', 'This way of connecting is switched off in this workspace.', {
    hint: 'An owner can switch it on under Settings › Methods.',
    actor: 'WORKSPACE_ADMIN',
  })
