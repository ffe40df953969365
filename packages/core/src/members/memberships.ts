import { memberQueries } from '@gatehouse/db'
import { isRole } from '../access/roles.ts'
import { slugStem } from '../clients/slug.pure.ts'
import type { Membership } from '../core.ts'
import type { Deps } from '../deps.ts'

/** The workspaces of a person of schema auth, oldest first. A role that this version does not know grants nothing. */
export async function membershipsOf(deps: Deps, userId: string): Promise<Membership[]> {
  const rows = await deps.db.lookup((tx) => memberQueries.membershipsOf(tx, userId))
  return rows.flatMap((row) =>
    isRole(row.role)
      ? [
          {
            workspace: {
              id: row.workspaceId,
              name: row.workspaceName,
              slug: row.workspaceSlug,
              demo: row.workspaceDemo,
            },
            email: row.memberEmail,
            actor: {
              kind: 'member' as const,
              workspaceId: row.workspaceId,
              memberId: row.memberId,
              userId,
              name: row.memberName,
              role: row.role,
              everything: row.everything,
            },
          },
        ]
      : [],
  )
}

/** Makes a workspace with its first owner, who reaches everything. @throws when the slug is taken by another. */
export async function foundWorkspace(
  deps: Deps,
  input: { name: string; demo: boolean; userId: string; ownerName: string; ownerEmail: string },
): Promise<Membership> {
  const slug = slugStem(input.name)
  await deps.db.lookup((tx) => memberQueries.foundWorkspace(tx, { ...input, slug }))
  const membership = (await membershipsOf(deps, input.userId)).find(
    ({ workspace }) => workspace.slug === slug,
  )
  if (!membership) throw new Error(`the workspace ${slug} was not founded`)
  return membership
}

/** Whether any workspace exists, or any demo one. */
export const workspaceExists = (deps: Deps, which: { demoOnly: boolean }): Promise<boolean> =>
  deps.db.lookup((tx) => memberQueries.workspaceExists(tx, which.demoOnly))
