import type { MemberActor } from '../access/actor.ts'
import { authorise } from '../access/authorise.ts'
import { problem } from '../problems/domain-error.ts'

/** The service user is the whole workspace's: who sets it may edit the workspace and reaches everything. @throws {DomainError} FORBIDDEN. */
export function authoriseWhole(actor: MemberActor): void {
  authorise(actor, 'workspace.edit')
  if (actor.everything) return
  throw problem('FORBIDDEN', 'This is about the whole workspace, and you reach a part of it.', {
    hint: 'Somebody who reaches everything can change it.',
    actor: 'WORKSPACE_ADMIN',
  })
}
