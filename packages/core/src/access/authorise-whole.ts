import { problem } from '../problems/domain-error.ts'
import type { MemberActor } from './actor.ts'
import { authorise } from './authorise.ts'

/** For what concerns the whole workspace: who sets it may edit the workspace and reaches everything. @throws {DomainError} FORBIDDEN. */
export function authoriseWhole(actor: MemberActor): void {
  authorise(actor, 'workspace.edit')
  if (actor.everything) return
  throw problem('FORBIDDEN', 'This is about the whole workspace, and you reach a part of it.', {
    hint: 'Somebody who reaches everything can change it.',
    actor: 'WORKSPACE_ADMIN',
  })
}
