import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { client } from '../tables/index.ts'

/** Names in an order that suits all languages. The expression is that of the indexes by name. */
export const byName = (name: SQL | AnyPgColumn): SQL => sql`(${name} collate "und-x-icu")`

/** `join`: each client's place among all by name. A number sorts thirty times as fast as a name does. */
export const joinClientPlace = (clientId: SQL | AnyPgColumn): SQL =>
  sql`join (select c.id, row_number() over (order by ${byName(sql`c.name`)}, c.seq) as place from ${client} c) by_client
    on by_client.id = ${clientId}`

/** The key that goes with `joinClientPlace`. */
export const clientPlace = sql`by_client.place`

/** Of a provider: the newest day that is at home, null while none is. Written as the index `delivery_at_home` wants it. */
export const newestDay = (providerId: SQL | AnyPgColumn): SQL =>
  sql`(select max(d.period_on) from delivery d where d.provider_id = ${providerId} and d.state in ('HOME', 'EMPTY'))`

/** Of a provider: how many days up to `throughOn` are not at home though Apple may have them. As `delivery_missing` wants it. */
export const missingDays = (providerId: SQL | AnyPgColumn, throughOn: string): SQL =>
  sql`(select count(distinct d.period_on)::int from delivery d where d.provider_id = ${providerId}
    and d.state not in ('HOME', 'EMPTY', 'BEYOND') and d.period_on <= ${throughOn})`

/** Of a provider: whether its ledger wants anything at all. */
export const expectsData = (providerId: SQL | AnyPgColumn): SQL =>
  sql`exists (select from delivery d where d.provider_id = ${providerId})`

/** How far the data of a provider has come. NONE: nothing of it is home. */
export type Freshness = 'CURRENT' | 'LATE' | 'NONE'

/** Whether the newest day of a provider is one of these, when `newestOut` is the newest day that Apple has published. */
export const isFresh = (
  providerId: SQL | AnyPgColumn,
  wanted: readonly Freshness[],
  newestOut: string,
): SQL => isFreshDay(newestDay(providerId), wanted, newestOut)

/** Whether a day is as fresh as one of these. */
export function isFreshDay(day: SQL, wanted: readonly Freshness[], newestOut: string): SQL {
  const tests: Record<Freshness, SQL> = {
    CURRENT: sql`${day} >= ${newestOut}`,
    LATE: sql`${day} < ${newestOut}`,
    NONE: sql`${day} is null`,
  }
  return sql`(${sql.join(
    wanted.map((one) => tests[one]),
    sql` or `,
  )})`
}

/** A severity as a number: the place of `state` in `worstFirst`, and behind all of them where there is none. */
export const severity = (state: SQL | AnyPgColumn, worstFirst: readonly string[]): SQL =>
  sql`coalesce(array_position(array[${sql.join(
    worstFirst.map((one) => sql`${one}`),
    sql`, `,
  )}]::text[], ${state}), 100)`

/** Whether a row's client is one of these, each by its id or its slug; `not`: none of them. Null: any client at work. */
export function ofClients(
  clientId: SQL | AnyPgColumn,
  wanted: readonly string[] | null,
  not: readonly string[],
): SQL {
  const named = (names: readonly string[]) =>
    sql`(select c.id from ${client} c where c.slug in ${names} or c.id::text in ${names})`
  // Who names a client may also mean one that is archived.
  const within =
    wanted && wanted.length > 0
      ? sql`${clientId} in ${named(wanted)}`
      : sql`${clientId} in (select c.id from ${client} c where c.archived_at is null)`
  return not.length > 0 ? sql`(${within} and ${clientId} not in ${named(not)})` : within
}
