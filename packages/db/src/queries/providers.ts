import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { integration, provider } from '../tables/index.ts'

/** The provider of this issuer within the client; null when it is a new one. */
export async function findProviderByIssuer(tx: Tx, clientId: string, issuerId: string) {
  const [row] = await tx
    .select()
    .from(provider)
    .where(and(eq(provider.clientId, clientId), eq(provider.issuerId, issuerId)))
  return row ?? null
}

/** The stored provider, or null out of reach. */
export async function findProvider(tx: Tx, id: string) {
  const [row] = await tx.select().from(provider).where(eq(provider.id, id))
  return row ?? null
}

/** Makes a provider; its id. */
export async function insertProvider(tx: Tx, row: typeof provider.$inferInsert): Promise<string> {
  const [inserted] = await tx.insert(provider).values(row).returning({ id: provider.id })
  if (!inserted) throw new Error('the provider was not stored')
  return inserted.id
}

/** Sets what is known of a provider. */
export async function updateProvider(
  tx: Tx,
  id: string,
  set: Partial<typeof provider.$inferInsert>,
): Promise<void> {
  await tx.update(provider).set(set).where(eq(provider.id, id))
}

/** Teams of this client, by issuer, that integrations other than `exceptId` are connected to by this method. */
export async function issuersConnectedBy(tx: Tx, clientId: string, method: string, exceptId: string) {
  const rows = await tx
    .select({ issuerId: provider.issuerId })
    .from(integration)
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .where(
      and(
        eq(integration.clientId, clientId),
        eq(integration.method, method),
        ne(integration.id, exceptId),
        isNull(integration.archivedAt),
      ),
    )
  return rows.flatMap(({ issuerId }) => (issuerId === null ? [] : [issuerId]))
}
