import type { Actor } from '../access/actor.ts'
import { authorise } from '../access/authorise.ts'
import { permissionsOf, type Permission } from '../access/roles.ts'
import type { JobKindName } from './job-view.ts'

/** What may be started, by whom. */
export const permissionOf: Record<JobKindName, Permission> = {
  REWRAP: 'vault.manage',
  REPARSE: 'job.manage',
  IMPORT: 'client.add',
  ERASE: 'client.offboard',
  RETRY: 'job.manage',
  CHANGE: 'client.edit',
  LINKS: 'integration.connect',
}

/** Who runs the house looks at every job; others at jobs that they may start. @throws {DomainError} FORBIDDEN. */
export function authoriseLook(actor: Actor, kind: string): void {
  if (actor.kind === 'member' && permissionsOf(actor.role).includes('operations.read')) return
  authorise(actor, permissionOf[kind as JobKindName]) // written by startJob alone
}
