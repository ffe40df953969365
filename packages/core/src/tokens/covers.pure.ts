import { permissionsOf, type Role } from '../access/roles.ts'

/** What a member may do and where. */
export interface Held {
  role: Role
  everything: boolean
}

/**
 * Whether a maker may stand behind a token of this role: the maker manages tokens, reaches everything, and holds
 * every permission of the role. An owner's token takes an owner.
 */
export function coversToken(maker: Held, role: Role): boolean {
  const held = permissionsOf(maker.role)
  if (!maker.everything || !held.includes('token.manage')) return false
  if (role === 'OWNER' && maker.role !== 'OWNER') return false
  return permissionsOf(role).every((permission) => held.includes(permission))
}
