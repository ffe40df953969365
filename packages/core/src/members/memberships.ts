import { memberQueries } from '@gatehouse/db'
import { isRole } from '../access/roles.ts'
import { freeSlug, slugStem } from '../clients/slug.pure.ts'
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

/** Makes a workspace with its first owner, who reaches everything. */
export async function foundWorkspace(
  deps: Deps,
  input: { name: string; demo: boolean; userId: string; ownerName: string; ownerEmail: string },
): Promise<Membership> {
  const slug = await foundUnderFreeSlug(deps, input)
  const membership = (await membershipsOf(deps, input.userId)).find(
    ({ workspace }) => workspace.slug === slug,
  )
  if (!membership) throw new Error(`the workspace ${slug} was not founded`)
  return membership
}

/** Workspaces do not see each other, so a slug is found to be taken only by trying. */
async function foundUnderFreeSlug(deps: Deps, input: Parameters<typeof foundWorkspace>[1]): Promise<string> {
  const stem = slugStem(input.name, 'workspace')
  const taken: string[] = []
  for (;;) {
    const slug = freeSlug(stem, taken)
    try {
      await deps.db.lookup((tx) => memberQueries.foundWorkspace(tx, { ...input, slug }))
      return slug
    } catch (error) {
      if (!isTaken(error)) throw error
      taken.push(slug)
    }
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'constraint_name' in error.cause &&
  error.cause.constraint_name === 'workspace_slug_unique'

/** Whether any workspace exists, or any demo one. */
export const workspaceExists = (deps: Deps, which: { demoOnly: boolean }): Promise<boolean> =>
  deps.db.lookup((tx) => memberQueries.workspaceExists(tx, which.demoOnly))
