import { tokenQueries } from '@gatehouse/db'
import { isRole } from '../access/roles.ts'
import type { Membership } from '../core.ts'
import type { Deps } from '../deps.ts'
import { coversToken } from './covers.pure.ts'
import { hashOf, isSecret } from './secret.ts'

/**
 * Who a token is: a member of its workspace with a role and grants of its own; its maker's address stands for an
 * address. Null for one that is unknown, expired or revoked, or whose maker may no longer do what it does.
 */
export async function useApiToken(deps: Deps, secret: string): Promise<Membership | null> {
  if (!isSecret(secret)) return null
  const row = await deps.db.lookup((tx) => tokenQueries.useApiToken(tx, hashOf(secret), deps.now()))
  if (!row || !isRole(row.role) || !isRole(row.makerRole)) return null
  if (!coversToken({ role: row.makerRole, everything: row.makerEverything }, row.role)) return null
  const { workspaceId: id, workspaceName: name, workspaceSlug: slug, workspaceDemo: demo } = row
  return {
    workspace: { id, name, slug, demo },
    email: row.makerEmail,
    actor: {
      kind: 'member',
      workspaceId: id,
      memberId: row.memberId,
      userId: row.userId,
      name: row.name,
      role: row.role,
      everything: row.everything,
      token: { id: row.tokenId, makerMemberId: row.makerMemberId },
    },
  }
}
