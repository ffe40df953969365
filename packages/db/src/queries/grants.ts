import { and, eq, isNotNull } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, client, grant } from '../tables/index.ts'

/** The clients that a member was granted by name. */
export const grantedClients = (tx: Tx, memberId: string) =>
  tx
    .select({ id: client.id })
    .from(grant)
    .innerJoin(client, eq(client.id, grant.clientId))
    .where(and(eq(grant.memberId, memberId), eq(grant.scope, 'CLIENT')))
    .orderBy(client.seq)

/** The apps that a member was granted by name. */
export const grantedApps = (tx: Tx, memberId: string) =>
  tx
    .select({ id: app.id })
    .from(grant)
    .innerJoin(app, eq(app.id, grant.appId))
    .where(and(eq(grant.memberId, memberId), isNotNull(grant.appId)))
    .orderBy(app.seq)
