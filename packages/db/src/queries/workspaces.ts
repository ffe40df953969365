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

/** Sets which ways of connecting a workspace does not offer; false out of reach. */
export async function setMethodsOff(tx: Tx, id: string, methodsOff: string[]): Promise<boolean> {
  const rows = await tx
    .update(workspace)
    .set({ methodsOff })
    .where(eq(workspace.id, id))
    .returning({ id: workspace.id })
  return rows.length > 0
}

/** Sets where a workspace's people find help; null for nowhere. False out of reach. */
export async function setSupportContact(tx: Tx, id: string, supportContact: string | null): Promise<void> {
  await tx.update(workspace).set({ supportContact }).where(eq(workspace.id, id))
}
