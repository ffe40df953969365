/** The eight presets. Each is a set of permissions; grants say where they hold. */
export const roles = [
  'OWNER',
  'ADMIN',
  'ACCOUNT_MANAGER',
  'ANALYST',
  'REVIEW_RESPONDER',
  'VIEWER',
  'CLIENT_VIEWER',
  'OPERATOR',
] as const
export type Role = (typeof roles)[number]

export const permissions = [
  'client.read',
  'client.add',
  'client.edit',
  'client.offboard',
  'integration.read',
  'integration.connect',
  'integration.approve',
  'integration.archive',
  'backfill.manage',
  'app.read',
  'sales.read',
  'operations.read',
  'member.read',
  'token.manage',
  'audit.read',
  'queue.manage',
  'job.manage',
  'vault.manage',
  'workspace.edit',
] as const
export type Permission = (typeof permissions)[number]

const read = ['client.read', 'integration.read', 'app.read', 'sales.read'] as const satisfies Permission[]

const permissionsByRole: Record<Role, readonly Permission[]> = {
  OWNER: permissions,
  ADMIN: permissions,
  ACCOUNT_MANAGER: [
    ...read,
    'client.add',
    'client.edit',
    'integration.connect',
    'integration.archive',
    'backfill.manage',
    'queue.manage',
    'member.read',
    'audit.read',
  ],
  ANALYST: read,
  REVIEW_RESPONDER: ['client.read', 'app.read'],
  VIEWER: read,
  CLIENT_VIEWER: ['client.read', 'app.read', 'sales.read'],
  OPERATOR: [
    'client.read',
    'integration.read',
    'backfill.manage',
    'app.read',
    'queue.manage',
    'operations.read',
    'job.manage',
  ],
}

/** What a role may do, wherever its grants reach. */
export const permissionsOf = (role: Role): readonly Permission[] => permissionsByRole[role]

/** A role read from the database; a value that this version does not know may do nothing. */
export const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value)
