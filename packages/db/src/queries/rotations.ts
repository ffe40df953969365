import { and, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { credential, integration, integrationCredential, rotation } from '../tables/index.ts'

/** A rotation as it is stored. */
export type RotationRow = typeof rotation.$inferSelect

/** Begins a rotation from one credential to another; its id. */
export async function insertRotation(
  tx: Tx,
  row: Omit<typeof rotation.$inferInsert, 'credentialOwnerId'>,
): Promise<string> {
  const credentialOwnerId = sql<string>`(select c.owner_id from ${credential} c where c.id = ${row.credentialId})`
  const [inserted] = await tx
    .insert(rotation)
    .values({ ...row, credentialOwnerId })
    .returning({ id: rotation.id })
  if (!inserted) throw new Error('the rotation was not stored')
  return inserted.id
}

/** A rotation, or null out of reach. */
export async function findRotation(tx: Tx, id: string): Promise<RotationRow | null> {
  const [row] = await tx.select().from(rotation).where(eq(rotation.id, id))
  return row ?? null
}

/** A rotation that has not ended, held until the transaction ends; null where it has. */
export async function lockOpenRotation(tx: Tx, id: string): Promise<RotationRow | null> {
  const [row] = await tx
    .select()
    .from(rotation)
    .where(and(eq(rotation.id, id), isNull(rotation.endedAt)))
    .for('update')
  return row ?? null
}

/** When Apple was last asked for the analytics of these integrations from here; absent where it was not. */
export async function analyticsAsked(tx: Tx, integrationIds: readonly string[]): Promise<Map<string, Date>> {
  const { integrationId, analyticsRequestedAt } = rotation
  const rows = await tx
    .select({ integrationId, analyticsRequestedAt })
    .from(rotation)
    .where(and(inArray(integrationId, [...integrationIds]), isNotNull(analyticsRequestedAt)))
    .orderBy(analyticsRequestedAt)
  return new Map(
    rows.flatMap((row) => (row.analyticsRequestedAt ? [[row.integrationId, row.analyticsRequestedAt]] : [])),
  )
}

/** The rotation of an integration that has not ended, or null. */
export async function findOpenRotation(tx: Tx, integrationId: string): Promise<RotationRow | null> {
  const [row] = await tx
    .select()
    .from(rotation)
    .where(and(eq(rotation.integrationId, integrationId), isNull(rotation.endedAt)))
    .limit(1)
  return row ?? null
}

/**
 * Another rotation of the same credential: OLDER, which has not ended, or DONE since this one was begun; null where there is
 * neither. One credential may serve several integrations, each of which somebody may rotate it at.
 */
export async function rivalOf(
  tx: Tx,
  { id, credentialId, startedAt, seq }: RotationRow,
): Promise<'OLDER' | 'DONE' | null> {
  const rows = await tx
    .select({ endedAt: rotation.endedAt })
    .from(rotation)
    .where(
      and(
        eq(rotation.credentialId, credentialId),
        ne(rotation.id, id),
        or(
          and(isNull(rotation.endedAt), lt(rotation.seq, seq)),
          and(eq(rotation.state, 'DONE'), gte(rotation.switchedAt, startedAt)),
        ),
      ),
    )
  if (rows.length === 0) return null
  return rows.some(({ endedAt }) => endedAt !== null) ? 'DONE' : 'OLDER'
}

/** Notes how far a rotation has come. */
export async function moveRotation(
  tx: Tx,
  id: string,
  set: Partial<typeof rotation.$inferInsert>,
): Promise<void> {
  await tx.update(rotation).set(set).where(eq(rotation.id, id))
}

/** The newest rotation of each of these integrations. */
export const latestRotations = (tx: Tx, integrationIds: readonly string[]) =>
  tx
    .selectDistinctOn([rotation.integrationId])
    .from(rotation)
    .where(inArray(rotation.integrationId, [...integrationIds]))
    .orderBy(rotation.integrationId, desc(rotation.seq))

/** The integrations that a credential serves, or served until it was rotated, with their names. */
export const servedBy = (tx: Tx, credentialId: string) =>
  tx
    .select({ id: integration.id, label: integration.label })
    .from(integrationCredential)
    .innerJoin(integration, eq(integration.id, integrationCredential.integrationId))
    .where(
      and(
        eq(integrationCredential.credentialId, credentialId),
        inArray(integrationCredential.slot, ['A', 'B']),
      ),
    )
    .orderBy(integration.seq)

/** Empties one slot of an integration where this credential is in it. */
export async function emptySlot(
  tx: Tx,
  of: { integrationId: string; slot: string; credentialId: string },
): Promise<void> {
  await tx
    .delete(integrationCredential)
    .where(
      and(
        eq(integrationCredential.integrationId, of.integrationId),
        eq(integrationCredential.slot, of.slot),
        eq(integrationCredential.credentialId, of.credentialId),
      ),
    )
}

/** Rotations that have not ended and began before `before`: their workflow should be running. Jobs only. */
export const openRotations = (tx: Tx, before: Date) =>
  tx
    .select({
      workspaceId: rotation.workspaceId,
      clientId: rotation.clientId,
      integrationId: rotation.integrationId,
      rotationId: rotation.id,
      credentialId: rotation.credentialId,
    })
    .from(rotation)
    .where(and(isNull(rotation.endedAt), lt(rotation.startedAt, before)))
