import {
  and,
  asc,
  count,
  desc,
  eq,
  ilike,
  inArray,
  isNull,
  lt,
  notInArray,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, appChoice, client, integration, member, provider } from '../tables/index.ts'
import { outer } from './outer.ts'
import { containing } from './paging.ts'
import {
  byName,
  clientPlace,
  isFresh,
  joinClientPlace,
  newestDay,
  ofClients,
  severity,
  type Freshness,
} from './places.ts'
import { readWindow, type Order, type Window } from './window.ts'

const columns = {
  integration,
  providerName: provider.name,
  vendorNumbers: provider.vendorNumbers,
  reporterAccount: provider.reporterAccount,
  ownerName: member.name,
  appCount: sql<number>`(select count(*)::int from ${app}
    where ${app.providerId} = ${outer(integration.providerId)} and ${app.goneAt} is null and ${app.standing} = 'INCLUDED'
      and not exists (select from ${appChoice} where ${appChoice.integrationId} = ${outer(integration.id)}
        and ${appChoice.appId} = ${outer(app.id)} and ${appChoice.choice} <> 'INCLUDED'))`,
}

const selectIntegrations = (tx: Tx) =>
  tx
    .select(columns)
    .from(integration)
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .leftJoin(member, eq(member.id, integration.ownerMemberId))

/** An integration with its provider, its owner's name and how many apps it serves. */
export type IntegrationRow = Awaited<ReturnType<typeof integrationsByIds>>[number]

/** What a list of integrations may be sorted by. */
export type IntegrationOrder =
  'ADDED' | 'CLIENT' | 'STATE' | 'SINCE' | 'APPS' | 'DATA_THROUGH' | 'EXPIRES_AT' | 'OWNER'

/** Which integrations a list has; null and empty lists ask for all. States are compared by `worstFirst`. */
export interface IntegrationsWanted {
  states: readonly string[] | null
  exceptStates: readonly string[]
  methods: readonly string[] | null
  clients: readonly string[] | null
  exceptClients: readonly string[]
  /** Those whose account has this app. */
  appId: string | null
  /** Members; null among them stands for nobody. */
  owners: readonly (string | null)[] | null
  /** Those of personal clients, or none of them; null for both. */
  personal: boolean | null
  /** Those whose access ends before. */
  expiresBefore: Date | null
  reasons: readonly string[] | null
  freshness: readonly Freshness[] | null
  query: string | null
  worstFirst: readonly string[]
  newestOut: string
}

/** Integrations within reach, as they are asked for. */
export async function listIntegrations(
  tx: Tx,
  wanted: IntegrationsWanted,
  order: Order<IntegrationOrder>,
  page: Window,
) {
  const list = { table: integration, where: integrationsWanted(wanted), descending: order.descending }
  const key = integrationKey(order.field, wanted)
  return readWindow(tx, { ...list, ...key }, page, integrationsByIds, (row) => row.integration.id)
}

/** Ids of integrations within reach, at most so many. */
export async function idsOfIntegrations(
  tx: Tx,
  wanted: IntegrationsWanted,
  limit: number,
): Promise<string[]> {
  const rows = await tx
    .select({ id: integration.id })
    .from(integration)
    .where(integrationsWanted(wanted))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Over all integrations of a list: the apps of their accounts, each once however many integrations serve it. */
export async function sumIntegrations(tx: Tx, wanted: IntegrationsWanted) {
  const accounts = tx
    .select({ id: integration.providerId })
    .from(integration)
    .where(integrationsWanted(wanted))
  const [apps] = await tx
    .select({ n: count() })
    .from(app)
    .where(and(inArray(app.providerId, accounts), isNull(app.goneAt), eq(app.standing, 'INCLUDED')))
  return { apps: apps?.n ?? 0 }
}

function integrationsWanted(wanted: IntegrationsWanted): SQL | undefined {
  const { states, exceptStates, methods, owners, personal, expiresBefore, reasons, freshness, query } = wanted
  const text = query ? containing(query) : null
  return and(
    ofClients(integration.clientId, wanted.clients, wanted.exceptClients),
    wanted.appId
      ? sql`${integration.providerId} in (select a.provider_id from ${app} a where a.id = ${wanted.appId})`
      : undefined,
    states ? inArray(integration.state, [...states]) : undefined,
    exceptStates.length > 0 ? notInArray(integration.state, [...exceptStates]) : undefined,
    methods ? inArray(integration.method, [...methods]) : undefined,
    owners ? ownedBy(owners) : undefined,
    personal === null ? undefined : inPersonalClient(personal),
    expiresBefore ? lt(integration.expiresAt, expiresBefore) : undefined,
    reasons ? inArray(integration.reasonCode, [...reasons]) : undefined,
    freshness ? isFresh(integration.providerId, freshness, wanted.newestOut) : undefined,
    text
      ? or(
          ilike(integration.label, text),
          sql`${integration.clientId} in (select c.id from ${client} c where c.name ilike ${text})`,
          sql`${integration.providerId} in (select p.id from ${provider} p where p.name ilike ${text})`,
        )
      : undefined,
  )
}

const inPersonalClient = (personal: boolean): SQL =>
  sql`${integration.clientId} in (select c.id from ${client} c where (c.personal_member_id is not null) = ${personal})`

function ownedBy(owners: readonly (string | null)[]): SQL | undefined {
  const members = owners.filter((owner) => owner !== null)
  return or(
    members.length > 0 ? inArray(integration.ownerMemberId, members) : undefined,
    owners.includes(null) ? isNull(integration.ownerMemberId) : undefined,
  )
}

function integrationKey(
  field: IntegrationOrder,
  { worstFirst }: IntegrationsWanted,
): { key?: SQL; join?: SQL } {
  if (field === 'CLIENT') return { join: joinClientPlace(integration.clientId), key: clientPlace }
  if (field === 'STATE') return { key: severity(integration.state, worstFirst) }
  if (field === 'SINCE') return { key: sql`${integration.stateAt}` }
  if (field === 'EXPIRES_AT') return { key: sql`coalesce(${integration.expiresAt}, 'infinity')` }
  if (field === 'DATA_THROUGH')
    return { key: sql`coalesce(${newestDay(integration.providerId)}, '-infinity')` }
  if (field === 'APPS')
    return {
      key: sql`(select count(*) from ${app} a where a.provider_id = ${integration.providerId} and a.gone_at is null
        and a.standing = 'INCLUDED')`,
    }
  if (field === 'OWNER')
    return {
      key: byName(
        sql`coalesce((select m.name from ${member} m where m.id = ${integration.ownerMemberId}), '')`,
      ),
    }
  return {}
}

/** The integrations of these ids within reach, in no order. */
export const integrationsByIds = (tx: Tx, ids: readonly string[]) =>
  selectIntegrations(tx).where(inArray(integration.id, [...ids]))

/** All integrations of these clients, newest first. */
export const integrationsOfClients = (tx: Tx, clientIds: readonly string[]) =>
  selectIntegrations(tx)
    .where(inArray(integration.clientId, [...clientIds]))
    .orderBy(desc(integration.seq))

/** The stored rows of a client's integrations that are not archived, held against other writers. */
export const lockIntegrationsOfClient = (tx: Tx, clientId: string) =>
  tx
    .select()
    .from(integration)
    .where(and(eq(integration.clientId, clientId), isNull(integration.archivedAt)))
    .orderBy(asc(integration.seq))
    .for('update')

/** The stored row, or null out of reach. */
export async function findIntegration(tx: Tx, id: string) {
  const [row] = await tx.select().from(integration).where(eq(integration.id, id))
  return row ?? null
}

/** The stored row of an integration. */
export type IntegrationRecord = typeof integration.$inferSelect

/** The stored row, held against other writers until the transaction ends; null out of reach. */
export async function lockIntegration(tx: Tx, id: string): Promise<IntegrationRecord | null> {
  const [row] = await tx.select().from(integration).where(eq(integration.id, id)).for('update')
  return row ?? null
}

/** The integration of a provider that asks by Reporter and is not archived, held until the transaction ends; or null. */
export async function lockReporterIntegration(tx: Tx, providerId: string): Promise<IntegrationRecord | null> {
  const [row] = await tx
    .select()
    .from(integration)
    .where(
      and(
        eq(integration.providerId, providerId),
        isNull(integration.archivedAt),
        inArray(integration.method, ['REPORTER_TOKEN', 'APP_SPECIFIC_PASSWORD']),
      ),
    )
    .orderBy(asc(integration.seq))
    .limit(1)
    .for('update')
  return row ?? null
}

/** Makes an integration; its stored row. */
export async function insertIntegration(
  tx: Tx,
  row: typeof integration.$inferInsert,
): Promise<IntegrationRecord> {
  const [inserted] = await tx.insert(integration).values(row).returning()
  if (!inserted) throw new Error('the integration was not stored')
  return inserted
}

/** Writes `set` if the row still has `version`; null when somebody else wrote meanwhile. */
export async function updateIntegration(
  tx: Tx,
  row: { id: string; version: number },
  set: Partial<typeof integration.$inferInsert>,
): Promise<IntegrationRecord | null> {
  const [updated] = await tx
    .update(integration)
    .set({ ...set, version: row.version + 1 })
    .where(and(eq(integration.id, row.id), eq(integration.version, row.version)))
    .returning()
  return updated ?? null
}

/** How many integrations of clients at work are in each state. */
export const countByState = (tx: Tx) =>
  tx
    .select({ state: integration.state, count: count() })
    .from(integration)
    .where(ofClients(integration.clientId, null, []))
    .groupBy(integration.state)
