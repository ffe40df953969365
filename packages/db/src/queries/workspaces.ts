import { eq } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { workspace } from '../tables/index.ts'

/** The workspace of the reach. @throws when it is gone. */
export async function getWorkspace(tx: Tx, id: string) {
  const [row] = await tx.select().from(workspace).where(eq(workspace.id, id))
  if (!row) throw new Error(`workspace ${id} does not exist`)
  return row
}

/** The ids of all workspaces. Jobs only. */
export async function workspaceIds(tx: Tx): Promise<string[]> {
  const rows = await tx.select({ id: workspace.id }).from(workspace)
  return rows.map(({ id }) => id)
}
