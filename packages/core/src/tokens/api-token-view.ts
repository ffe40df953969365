import type { ApiTokenRow } from '@gatehouse/db'
import type { Role } from '../access/roles.ts'
import type { ApiTokenView } from '../views.ts'

/** A token as people see it; its secret was shown once. */
export const toApiTokenView = ({ token, name, role, makerName, clientIds }: ApiTokenRow): ApiTokenView => ({
  id: token.id,
  name,
  prefix: token.prefix,
  role: role as Role, // written by createApiToken alone
  everything: clientIds.includes(null),
  clientIds: clientIds.filter((id) => id !== null),
  maker: { id: token.makerMemberId, name: makerName },
  createdAt: token.createdAt,
  expiresAt: token.expiresAt,
  lastUsedAt: token.lastUsedAt,
  revokedAt: token.revokedAt,
})
