import { and, asc, count, eq, gt, ilike, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, appChoice, client, integration } from '../tables/index.ts'
import { outer } from './outer.ts'
import { containing, toPage, type Keyset } from './paging.ts'

/** Whose choices are meant: an integration, and the provider whose apps it lists. */
export interface Chooser {
  workspaceId: string
  clientId: string
  id: string
  providerId: string
}

/** Which of an integration's apps are meant; null leaves nothing out. */
export interface AppChoiceFilter {
  query: string | null
  platform: string | null
  /** Whether Apple lists it. */
  listed: boolean | null
  choices: readonly string[] | null
}

/** An app that was never chosen about goes with what all integrations say. */
const choice = sql<string>`coalesce(${appChoice.choice}, ${app.standing})`

const ofIntegration = (integrationId: string) =>
  and(eq(appChoice.appId, app.id), eq(appChoice.integrationId, integrationId))

/** The apps of an integration with its choice about each, in the order they were first seen. */
export async function listAppChoices(tx: Tx, of: Chooser, page: Keyset & AppChoiceFilter) {
  const wanted = whereOf(of, page)
  const rows = await tx
    .select({ app, choice, rank: appChoice.rank, since: appChoice.since })
    .from(app)
    .leftJoin(appChoice, ofIntegration(of.id))
    .where(and(wanted, page.afterSeq === null ? undefined : gt(app.seq, page.afterSeq)))
    .orderBy(asc(app.seq))
    .limit(page.first + 1)
  const [total] = await tx
    .select({ n: count() })
    .from(app)
    .leftJoin(appChoice, ofIntegration(of.id))
    .where(wanted)
  return toPage(rows, page.first, total?.n ?? 0)
}

/** One app of an integration, with its choice. */
export type AppChoiceRow = Awaited<ReturnType<typeof listAppChoices>>['rows'][number]

/** Which of an integration's apps a filter meets. */
export async function appIdsWhere(tx: Tx, of: Chooser, filter: AppChoiceFilter): Promise<string[]> {
  const rows = await tx
    .select({ id: app.id })
    .from(app)
    .leftJoin(appChoice, ofIntegration(of.id))
    .where(whereOf(of, filter))
  return rows.map(({ id }) => id)
}

/** All apps of an integration: its choice about each, whether Apple lists it, and what reading its products costs. */
export const choicesOf = (tx: Tx, of: Chooser) =>
  tx
    .select({
      id: app.id,
      choice,
      goneAt: app.goneAt,
      productsAt: app.productsAt,
      readRequests: app.readRequests,
      readMs: app.readMs,
    })
    .from(app)
    .leftJoin(appChoice, ofIntegration(of.id))
    .where(eq(app.providerId, of.providerId))
    .orderBy(asc(app.seq))

function whereOf(of: Chooser, { query, platform, listed, choices }: AppChoiceFilter): SQL | undefined {
  const text = query ? containing(query) : null
  return and(
    eq(app.providerId, of.providerId),
    text
      ? or(ilike(app.name, text), ilike(app.bundleId, text), ilike(app.sku, text), eq(app.ascId, query ?? ''))
      : undefined,
    platform === null ? undefined : sql`${platform} = any(${app.platforms})`,
    listed === null ? undefined : listed ? isNull(app.goneAt) : isNotNull(app.goneAt),
    choices === null ? undefined : inArray(choice, [...choices]),
  )
}

/** How many apps that Apple lists each integration includes, asks about, and leaves out. */
export const countChoices = (tx: Tx, integrationIds: readonly string[]) =>
  tx
    .select({ integrationId: integration.id, choice, n: count() })
    .from(integration)
    .innerJoin(app, and(eq(app.providerId, integration.providerId), isNull(app.goneAt)))
    .leftJoin(appChoice, and(eq(appChoice.appId, app.id), eq(appChoice.integrationId, integration.id)))
    .where(inArray(integration.id, [...integrationIds]))
    .groupBy(integration.id, choice)

/** Sets the choice about these apps of an integration; those that are so already keep their time. */
export async function setChoices(
  tx: Tx,
  of: Chooser,
  appIds: readonly string[],
  set: { choice: string; since: Date },
): Promise<void> {
  if (appIds.length === 0) return
  await tx.execute(sql`
    insert into ${appChoice} (workspace_id, client_id, integration_id, app_id, choice, since)
    select workspace_id, client_id, ${of.id}, id, ${set.choice}, ${set.since.toISOString()}::timestamptz from ${app}
    where provider_id = ${of.providerId} and id = any(${sql.param(appIds)}::uuid[])
    on conflict (workspace_id, integration_id, app_id) do update
      set choice = excluded.choice, since = excluded.since where app_choice.choice <> excluded.choice`)
}

/**
 * Makes the choice about apps that an integration lists for the first time: one that another integration knows stays as
 * it stands, a new one is treated by the rule. How many were new to it.
 */
export async function chooseNew(
  tx: Tx,
  of: Chooser,
  listedAscIds: readonly string[],
  set: { choice: string; since: Date },
): Promise<number> {
  const rows = await tx.execute(sql`
    insert into ${appChoice} (workspace_id, client_id, integration_id, app_id, choice, since)
    select a.workspace_id, a.client_id, ${of.id}, a.id,
      case when exists (select from ${appChoice} o where o.workspace_id = a.workspace_id and o.app_id = a.id)
        then a.standing else ${set.choice} end,
      ${set.since.toISOString()}::timestamptz
    from ${app} a
    where a.provider_id = ${of.providerId} and a.asc_id = any(${sql.param(listedAscIds)}::text[])
    on conflict (workspace_id, integration_id, app_id) do nothing
    returning app_id`)
  return rows.length
}

/** Puts these apps first in this order; every other app of the integration has no rank then. */
export async function setRanks(tx: Tx, of: Chooser, appIds: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update ${appChoice} c set rank = array_position(${sql.param(appIds)}::uuid[], c.app_id)
    where c.integration_id = ${of.id}
      and c.rank is distinct from array_position(${sql.param(appIds)}::uuid[], c.app_id)`)
}

/**
 * Says anew how the apps of a provider stand: included where any of its integrations includes them. Those that are
 * archived are asked only where all are.
 */
export async function projectStandings(tx: Tx, providerId: string): Promise<void> {
  await tx.execute(sql`
    update ${app} set standing = said.standing
    from (
      select c.workspace_id, c.app_id, case when bool_or(c.choice = 'INCLUDED') then 'INCLUDED'
          when bool_or(c.choice = 'ASKS') then 'ASKS' else 'LEFT_OUT' end as standing
      from ${appChoice} c
      join ${integration} i on i.workspace_id = c.workspace_id and i.id = c.integration_id
      where i.provider_id = ${providerId} and (i.archived_at is null or not exists (
        select from ${integration} l where l.provider_id = ${providerId} and l.archived_at is null))
      group by c.workspace_id, c.app_id) said
    where app.workspace_id = said.workspace_id and app.id = said.app_id and app.provider_id = ${providerId}
      and app.standing <> said.standing`)
}

/** Of apps within reach: how they stand, whether their client is somebody's own, and which integrations at work list them. */
export const appsWithChoosers = (tx: Tx, appIds: readonly string[]) =>
  tx
    .select({
      id: app.id,
      standing: app.standing,
      isPersonal: sql<boolean>`exists (select from ${client} where ${client.id} = ${outer(app.clientId)}
        and ${client.personalMemberId} is not null)`,
      integrationIds: sql<string[]>`array(select ${integration.id} from ${integration}
        where ${integration.providerId} = ${outer(app.providerId)} and ${integration.archivedAt} is null)`,
    })
    .from(app)
    .where(inArray(app.id, [...appIds]))
