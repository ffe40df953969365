import { sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, appChoice, client, integration } from '../tables/index.ts'
import { toPage, type Keyset } from './paging.ts'

/** Why something must be done about an integration: for its state, or because apps ask to be taken in. */
export interface ActionItemRow {
  integrationId: string
  cause: 'STATE' | 'NEW_APPS'
  /** How many apps ask, and since when the oldest does. */
  asking: number
  askingSince: Date | null
  /** Where it stands in the list. */
  seq: number
}

/** What must be done about integrations of clients at work: those in these states, and those of which apps ask. */
export async function listActionItems(tx: Tx, page: Keyset & { states: readonly string[] }) {
  const after = page.afterSeq ?? -1
  const rows = await tx.execute<{
    id: string
    asking: number
    since: string | null
    seq: string
    total: number
  }>(sql`
    with working as (
      select i.id, i.seq, i.state, i.provider_id, i.archived_at from ${integration} i
      join ${client} c on c.workspace_id = i.workspace_id and c.id = i.client_id
      where c.archived_at is null),
    item as (
      select w.id, 2 * w.seq as seq, 0 as asking, null::timestamptz as since from working w
      where w.state = any(${sql.param(page.states)}::text[])
      union all
      select w.id, 2 * w.seq + 1, count(*)::int, min(h.since) from working w
      join ${appChoice} h on h.integration_id = w.id and h.choice = 'ASKS'
      join ${app} a on a.workspace_id = h.workspace_id and a.id = h.app_id and a.provider_id = w.provider_id
      where w.archived_at is null and a.gone_at is null
      group by w.id, w.seq)
    select id, seq, asking, since, (select count(*)::int from item) as total
    from item where seq > ${after} order by seq limit ${page.first + 1}`)
  const total = rows[0]?.total ?? (page.afterSeq === null ? 0 : await countAll(tx, page.states))
  return toPage(
    rows.map(({ id, asking, since, seq }): ActionItemRow => ({
      integrationId: id,
      cause: asking > 0 ? 'NEW_APPS' : 'STATE',
      asking,
      askingSince: since === null ? null : new Date(since),
      seq: Number(seq),
    })),
    page.first,
    total,
  )
}

/** How many there are, asked for past the end of the list. */
async function countAll(tx: Tx, states: readonly string[]): Promise<number> {
  return (await listActionItems(tx, { first: 1, afterSeq: null, states })).totalCount
}
