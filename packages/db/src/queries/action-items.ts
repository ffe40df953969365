import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { actionItemNote, app, appChoice, client, integration, member } from '../tables/index.ts'
import { toPage, type Keyset } from './paging.ts'

/** Why something must be done about an integration: for its state, or because apps ask to be taken in. */
export interface ActionItemRow {
  integrationId: string
  cause: 'STATE' | 'NEW_APPS'
  /** How many apps ask, and since when the oldest does. */
  asking: number
  askingSince: Date | null
  /** Whom people gave it to; null where nobody did. */
  assignee: { id: string; name: string } | null
  /** Who was at it last, and until when nobody else is let in. */
  claim: { by: { id: string; name: string }; until: Date } | null
  remindedAt: Date | null
  snoozedUntil: Date | null
  /** Where it stands in the list. */
  seq: number
}

/** Which items a list has. */
export interface ActionItemsWanted {
  states: readonly string[]
  /** Of these people alone, and of nobody with `unassigned`; null for all. */
  assignees: { memberIds: readonly string[]; unassigned: boolean } | null
  /** Those that somebody put off past this instant are left out; null leaves none out. */
  snoozedPast: Date | null
  /** Of this integration alone. */
  integrationId?: string
}

/** What must be done about integrations of clients at work: those in these states, and those of which apps ask. */
export async function listActionItems(tx: Tx, page: Keyset & ActionItemsWanted) {
  const after = page.afterSeq ?? -1
  const rows = await tx.execute<StoredItem>(sql`
    with working as (
      select i.id, i.seq, i.state, i.state_at, i.created_at, i.owner_member_id, i.provider_id, i.archived_at
      from ${integration} i
      join ${client} c on c.workspace_id = i.workspace_id and c.id = i.client_id
      where c.archived_at is null ${page.integrationId ? sql`and i.id = ${page.integrationId}` : sql``}),
    found as (
      select w.id, 'STATE' as cause, 2 * w.seq as seq, w.state_at as stands, w.owner_member_id as owner,
        0 as asking, null::timestamptz as since
      from working w where w.state = any(${sql.param(page.states)}::text[])
      union all
      select w.id, 'NEW_APPS', 2 * w.seq + 1, w.created_at, w.owner_member_id, count(*)::int, min(h.since)
      from working w
      join ${appChoice} h on h.integration_id = w.id and h.choice = 'ASKS'
      join ${app} a on a.workspace_id = h.workspace_id and a.id = h.app_id and a.provider_id = w.provider_id
      where w.archived_at is null and a.gone_at is null
      group by w.id, w.seq, w.created_at, w.owner_member_id),
    item as (
      select f.*, coalesce(n.assignee_member_id, f.owner) as assignee, n.claimed_by_member_id as claimer,
        n.claimed_until, n.reminded_at, n.snoozed_until
      from found f left join ${actionItemNote} n on n.integration_id = f.id and n.cause = f.cause
        and date_trunc('milliseconds', n.since) = date_trunc('milliseconds', f.stands)),
    wanted as (select * from item where ${ofAssignees(page.assignees)} and ${awake(page.snoozedPast)})
    select w.id, w.cause, w.seq, w.asking, w.since, w.assignee, m.name as "assigneeName", w.claimer,
      k.name as "claimerName", w.claimed_until as "claimedUntil", w.reminded_at as "remindedAt",
      w.snoozed_until as "snoozedUntil", (select count(*)::int from wanted) as total
    from wanted w left join ${member} m on m.id = w.assignee left join ${member} k on k.id = w.claimer
    where w.seq > ${after} order by w.seq limit ${page.first + 1}`)
  const total = rows[0]?.total ?? (page.afterSeq === null ? 0 : await countAll(tx, page))
  return toPage(rows.map(toRow), page.first, total)
}

type StoredItem = Record<string, unknown> & {
  id: string
  cause: ActionItemRow['cause']
  seq: string
  asking: number
  since: string | null
  assignee: string | null
  assigneeName: string | null
  claimer: string | null
  claimerName: string | null
  claimedUntil: string | null
  remindedAt: string | null
  snoozedUntil: string | null
  total: number
}

const ofAssignees = (assignees: ActionItemsWanted['assignees']) =>
  assignees === null
    ? sql`true`
    : sql`(assignee = any(${sql.param([...assignees.memberIds])}::uuid[]) or (${assignees.unassigned} and assignee is null))`

const awake = (past: Date | null) =>
  past === null ? sql`true` : sql`coalesce(snoozed_until <= ${past.toISOString()}::timestamptz, true)`

const instantOf = (text: string | null) => (text === null ? null : new Date(text))

function toRow(row: StoredItem): ActionItemRow {
  const until = instantOf(row.claimedUntil)
  return {
    integrationId: row.id,
    cause: row.cause,
    asking: row.asking,
    askingSince: instantOf(row.since),
    assignee: row.assignee === null ? null : { id: row.assignee, name: row.assigneeName ?? '' },
    claim:
      row.claimer === null || until === null
        ? null
        : { by: { id: row.claimer, name: row.claimerName ?? '' }, until },
    remindedAt: instantOf(row.remindedAt),
    snoozedUntil: instantOf(row.snoozedUntil),
    seq: Number(row.seq),
  }
}

/** How many there are, asked for past the end of the list. */
async function countAll(tx: Tx, page: Keyset & ActionItemsWanted): Promise<number> {
  return (await listActionItems(tx, { ...page, first: 1, afterSeq: null })).totalCount
}

/** Notes what people agreed about an item; what was agreed about an earlier state of it goes. */
export async function noteActionItem(
  tx: Tx,
  of: Pick<
    typeof actionItemNote.$inferInsert,
    'workspaceId' | 'clientId' | 'integrationId' | 'cause' | 'since'
  >,
  set: Pick<
    Partial<typeof actionItemNote.$inferInsert>,
    'assigneeMemberId' | 'claimedByMemberId' | 'claimedUntil' | 'remindedAt' | 'snoozedUntil'
  >,
): Promise<void> {
  const nothing = {
    assigneeMemberId: null,
    claimedByMemberId: null,
    claimedUntil: null,
    remindedAt: null,
    snoozedUntil: null,
  }
  const { since } = of
  await tx
    .insert(actionItemNote)
    .values({ ...of, ...nothing })
    .onConflictDoUpdate({
      target: [actionItemNote.workspaceId, actionItemNote.integrationId, actionItemNote.cause],
      set: { since, ...nothing },
      setWhere: sql`${actionItemNote.since} is distinct from ${since.toISOString()}::timestamptz`,
    })
  await tx
    .update(actionItemNote)
    .set(set)
    .where(and(eq(actionItemNote.integrationId, of.integrationId), eq(actionItemNote.cause, of.cause)))
}
