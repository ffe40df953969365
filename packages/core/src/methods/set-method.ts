import { workspaceQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { Method } from '../integrations/state.pure.ts'
import { problem } from '../problems/domain-error.ts'
import { methodPolicy, methodSet, type MethodPolicyView } from './method-policy-view.ts'

export interface SetMethodInput {
  method: Method
  on: boolean
}

/**
 * Offers a way of connecting in this workspace, or no longer; what is connected already goes on. For owners: who switches
 * the sign-in with an Apple ID on answers for passwords being typed here.
 * @throws {DomainError} FORBIDDEN.
 */
export async function setMethod(
  deps: Deps,
  actor: MemberActor,
  { method, on }: SetMethodInput,
): Promise<MethodPolicyView[]> {
  authorise(actor, 'workspace.edit')
  if (actor.role !== 'OWNER' || actor.token) throw ownersAlone()
  const { workspaceId } = actor
  await deps.db.write(reachOf(actor), async (tx) => {
    const { methodsOff } = await workspaceQueries.getWorkspace(tx, workspaceId)
    const others = methodsOff.filter((each) => each !== method)
    if (methodsOff.includes(method) !== on) return
    if (!(await workspaceQueries.setMethodsOff(tx, workspaceId, on ? others : [...others, method])))
      throw ownersAlone()
    const changes = [{ field: method, from: on ? 'off' : 'on', to: on ? 'on' : 'off' }]
    await record(tx, actor, methodSet, { kind: 'workspace', id: workspaceId, clientId: null }, changes)
  })
  return methodPolicy(deps, actor)
}

const ownersAlone = () =>
  problem('FORBIDDEN', 'Which ways of connecting are offered is for owners to decide.', {
    hint: 'An owner of the workspace can change it here.',
    actor: 'WORKSPACE_ADMIN',
  })
