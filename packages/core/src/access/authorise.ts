import type { Reach } from '@gatehouse/db'
import { problem } from '../problems/domain-error.ts'
import type { Actor } from './actor.ts'
import { permissionsOf, type Permission } from './roles.ts'

/** How far the walls of the database let an actor through. */
export const reachOf = (actor: Actor): Reach =>
  actor.kind === 'system'
    ? { workspaceId: actor.workspaceId, memberId: null, everything: true }
    : { workspaceId: actor.workspaceId, memberId: actor.memberId, everything: actor.everything }

const asSentence: Record<Permission, string> = {
  'client.read': 'see clients',
  'client.add': 'add clients',
  'client.edit': 'change clients',
  'client.offboard': 'end clients',
  'integration.read': 'see integrations',
  'integration.connect': 'connect accounts',
  'integration.approve': 'say which account a client has shared',
  'integration.archive': 'archive integrations',
  'backfill.manage': 'fetch history',
  'app.read': 'see apps',
  'sales.read': 'see sales',
  'operations.read': 'see operations',
  'member.read': 'see members',
  'token.manage': 'manage access tokens',
  'audit.read': 'see the audit log',
  'queue.manage': 'change the action queue',
  'job.manage': 'run jobs over many rows',
  'vault.manage': 'manage the sealing keys',
  'workspace.edit': 'change the workspace',
}

/** Whether the actor's role holds a permission, where it only decides what is shown. */
export const holds = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'system' || permissionsOf(actor.role).includes(permission)

/** @throws {DomainError} FORBIDDEN when the actor's role does not hold the permission. */
export function authorise(actor: Actor, permission: Permission): void {
  if (holds(actor, permission)) return
  throw problem('FORBIDDEN', `Your role does not allow you to ${asSentence[permission]}.`, {
    hint: 'An owner or admin of the workspace can give you a role that does.',
    actor: 'WORKSPACE_ADMIN',
  })
}
