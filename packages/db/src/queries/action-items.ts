import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import {
  actionItemNote,
  app,
  appChoice,
  attempt,
  client,
  connectLink,
  integration,
  member,
  provider,
  reachedAccount,
  serviceInvite,
} from '../tables/index.ts'
import { toPage, type Keyset } from './paging.ts'

/** What an item is about, by which it is found again. */
export interface ItemSubject {
  /** Of a connect link where the cause is LINK, else of an integration. */
  subjectId: string
  /** An integration's state or attempt; apps that ask to be taken in; a connect link that a client finished. */
  cause: 'STATE' | 'NEW_APPS' | 'LINK'
}

/** Why something must be done, and what people agreed about it. */
export interface ActionItemRow extends ItemSubject {
  /** By the tables of `ActionItemKinds`. */
  kind: string
  /** Since when what it is about holds: what people agreed about it names this instant. */
  stands: Date
  dueAt: Date | null
  /** Where the code went that an open attempt waits for; null where none does. */
  code: { to: string; sentTo: string | null } | null
  /** Whether a sign-in waits for somebody to say which teams are meant. */
  asksTeams: boolean
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

/** What kind of item follows from what, the first that is met: an open attempt's stage, a state, a reason. */
export interface ActionItemKinds {
  /** PENDING_SEEN: an account was shared with us that is nobody's yet. */
  ofStage: Readonly<Record<string, string>>
  /** States in which a person must act; null where the reason decides. */
  ofState: Readonly<Record<string, string | null>>
  ofReason: Readonly<Record<string, string>>
  /** Of a connect link that waits to be confirmed; its rank is no other kind's, since links are numbered apart. */
  ofFinishedLink: string
  /** Lower comes first; others come last. */
  ranks: Readonly<Record<string, number>>
}

/** Which items a list has. */
export interface ActionItemsWanted {
  tables: ActionItemKinds
  /** Null for all. */
  kinds: readonly string[] | null
  /** Of these people alone, and of nobody with `unassigned`; null for all. */
  assignees: { memberIds: readonly string[]; unassigned: boolean } | null
  /** Those that somebody put off past this instant are left out; null leaves none out. */
  snoozedPast: Date | null
  /** The present: what ended by then waits for nobody. */
  now: Date
  /** About this alone; of an integration with all its causes. */
  about?: ItemSubject
}

/**
 * What must be done about integrations and finished links of clients at work, the most urgent kinds first and then by deadline, or by age
 * where there is none. The place of an item is its cursor, so that one that is done meanwhile takes nothing with it.
 */
export async function listActionItems(tx: Tx, page: Keyset & ActionItemsWanted) {
  const after = page.afterSeq ?? -1
  const rows = await tx.execute<StoredItem>(sql`
    with ${itemsOf(page)}
    select w.id, w.cause, w.kind, w.stands, w.due, w.challenge, w.sent_to as "sentTo", w.place as seq, w.asking,
      w.since, w.assignee, m.name as "assigneeName", w.claimer, k.name as "claimerName",
      w.claimed_until as "claimedUntil", w.reminded_at as "remindedAt", w.snoozed_until as "snoozedUntil",
      w.asks_teams as "asksTeams", (select count(*)::int from wanted) as total
    from wanted w left join ${member} m on m.id = w.assignee left join ${member} k on k.id = w.claimer
    where w.place > ${after} order by w.place limit ${page.first + 1}`)
  const total = rows[0]?.total ?? (page.afterSeq === null ? 0 : await countAll(tx, page))
  return toPage(rows.map(toRow), page.first, total)
}

/** `wanted`: the items that a list has. Minutes and numbers below ten million make a place that fits a cursor. */
const itemsOf = ({ tables, kinds, assignees, snoozedPast, now, about }: ActionItemsWanted) => sql`
  working as (
    select i.id, i.seq, i.state, i.state_at, i.created_at, i.owner_member_id, i.provider_id, i.archived_at,
      i.expires_at, i.reason_code, t.started_at, t.challenge_kind, t.challenge_sent_to, t.challenge_expires_at,
      t.expires_at as waits_until, case when t.stage = 'PENDING' and ${isToApprove} then 'PENDING_SEEN' else t.stage end as stage
    from ${integration} i
    join ${client} c on c.workspace_id = i.workspace_id and c.id = i.client_id
    left join lateral (
      select * from ${attempt} a where a.workspace_id = i.workspace_id and a.integration_id = i.id
        and a.ended_at is null order by a.seq desc limit 1) t on true
    where c.archived_at is null and ${isAbout(about, 'INTEGRATION', sql`i.id`)}),
  found as (
    select w.id, 'STATE' as cause, 2 * w.seq as seq, w.owner_member_id as owner, 0 as asking,
      null::timestamptz as since, w.challenge_kind as challenge, w.challenge_sent_to as sent_to,
      coalesce(w.stage = 'CHOOSING_TEAM', false) as asks_teams,
      case when ${asJson(tables.ofState)} ? w.state then w.state_at else w.started_at end as stands,
      coalesce(${asJson(tables.ofStage)} ->> w.stage, ${asJson(tables.ofState)} ->> w.state,
        ${asJson(tables.ofReason)} ->> w.reason_code, 'OTHER') as kind,
      case when w.stage = 'AWAITING_CODE' then w.challenge_expires_at
        when w.stage = 'CHOOSING_TEAM' then w.waits_until
        when w.state = 'EXPIRING' or w.reason_code = 'CANNOT_RENEW' then w.expires_at end as due
    from working w where ${asJson(tables.ofState)} ? w.state or (w.archived_at is null and ${asJson(tables.ofStage)} ? w.stage)
    union all
    select w.id, 'NEW_APPS', 2 * w.seq + 1, w.owner_member_id, count(*)::int, min(h.since), null, null, false, w.created_at,
      'NEW_APPS', null
    from working w
    join ${appChoice} h on h.integration_id = w.id and h.choice = 'ASKS'
    join ${app} a on a.workspace_id = h.workspace_id and a.id = h.app_id and a.provider_id = w.provider_id
    where w.archived_at is null and a.gone_at is null
    group by w.id, w.seq, w.created_at, w.owner_member_id
    union all
    select l.id, 'LINK', l.seq, m.id, 0, null, null, null, false, l.finished_at,
      ${tables.ofFinishedLink}::text, l.expires_at
    from ${connectLink} l
    join ${client} c on c.workspace_id = l.workspace_id and c.id = l.client_id
    left join ${member} m on m.workspace_id = l.workspace_id and m.id = l.created_by_member_id and m.left_at is null
    where l.state = 'FINISHED' and l.expires_at > ${now.toISOString()}::timestamptz and c.archived_at is null
      and ${isAbout(about, 'LINK', sql`l.id`)}),
  noted as (
    select integration_id as id, cause, since, assignee_member_id, claimed_by_member_id, claimed_until, reminded_at,
      snoozed_until from ${actionItemNote}
    union all
    select id, 'LINK', finished_at, assignee_member_id, claimed_by_member_id, claimed_until, reminded_at, snoozed_until
    from ${connectLink} where state = 'FINISHED'),
  item as (
    select f.*, coalesce(n.assignee_member_id, f.owner) as assignee, n.claimed_by_member_id as claimer,
      n.claimed_until, n.reminded_at, n.snoozed_until,
      (coalesce((${asJson(tables.ranks)} ->> f.kind)::bigint, 7) * 100000000
        + floor(extract(epoch from coalesce(f.due, f.since, f.stands)) / 60)::bigint) * 10000000
        + f.seq % 10000000 as place
    from found f left join noted n on n.id = f.id and n.cause = f.cause
      and date_trunc('milliseconds', n.since) = date_trunc('milliseconds', f.stands)),
  wanted as (
    select * from item where ${ofAssignees(assignees)} and ${awake(snoozedPast)} and ${ofKinds(kinds)})`

/** Whether an invitation waits for somebody to say which of the accounts that were shared with us it is about. */
const isToApprove = sql`exists (
  select from ${serviceInvite} s where s.integration_id = i.id and s.approved_at is null)
  and exists (
    select from ${reachedAccount} r where r.gone_at is null
      and not exists (select from ${provider} p where p.reporter_account = r.number))`

const isAbout = (about: ItemSubject | undefined, kind: 'INTEGRATION' | 'LINK', id: SQL) => {
  if (!about) return sql`true`
  return (about.cause === 'LINK') === (kind === 'LINK') ? sql`${id} = ${about.subjectId}` : sql`false`
}

type StoredItem = Record<string, unknown> & {
  id: string
  cause: ActionItemRow['cause']
  kind: string
  stands: string
  due: string | null
  challenge: string | null
  sentTo: string | null
  asksTeams: boolean
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

const asJson = (table: object) => sql`${JSON.stringify(table)}::jsonb`

const ofKinds = (kinds: readonly string[] | null) =>
  kinds === null ? sql`true` : sql`kind = any(${sql.param([...kinds])}::text[])`

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
    subjectId: row.id,
    cause: row.cause,
    kind: row.kind,
    stands: new Date(row.stands),
    dueAt: instantOf(row.due),
    code: row.kind === 'CODE' && row.challenge ? { to: row.challenge, sentTo: row.sentTo } : null,
    asksTeams: row.asksTeams,
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

/** How much must be done: in all, for a person or for nobody in particular, and of that what waits for a code. */
export interface ActionItemCounts {
  all: number
  forMe: number
  mine: number
  unassigned: number
  codes: number
  /** Changes whenever an item comes, goes or changes. */
  print: string
}

/** Counts what nobody put off. */
export async function countActionItems(
  tx: Tx,
  { tables, memberId, now }: Pick<ActionItemsWanted, 'tables'> & { memberId: string | null; now: Date },
): Promise<ActionItemCounts> {
  const mine = sql`assignee = ${memberId}::uuid`
  const [counts] = await tx.execute<ActionItemCounts & Record<string, unknown>>(sql`
    with ${itemsOf({ tables, kinds: null, assignees: null, snoozedPast: now, now })}
    select count(*)::int as all, count(*) filter (where ${mine} or assignee is null)::int as "forMe",
      count(*) filter (where ${mine})::int as mine, count(*) filter (where assignee is null)::int as unassigned,
      count(*) filter (where kind = 'CODE' and (${mine} or assignee is null))::int as codes,
      md5(coalesce(string_agg(concat_ws(' ', id, cause, kind, stands, due, asking, assignee, reminded_at, snoozed_until,
        claimer, claimed_until > ${now.toISOString()}::timestamptz), ',' order by place), '')) as print
    from wanted`)
  if (!counts) throw new Error('Postgres counted nothing')
  return counts
}

/** What people may agree about an item. */
export type ActionItemNoted = Pick<
  Partial<typeof actionItemNote.$inferInsert>,
  'assigneeMemberId' | 'claimedByMemberId' | 'claimedUntil' | 'remindedAt' | 'snoozedUntil'
>

/** Notes what people agreed about an item of an integration; what was agreed about an earlier state of it goes. */
export async function noteActionItem(
  tx: Tx,
  of: Pick<
    typeof actionItemNote.$inferInsert,
    'workspaceId' | 'clientId' | 'integrationId' | 'cause' | 'since'
  >,
  set: ActionItemNoted,
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

/** Notes what people agreed about confirming a link. */
export async function noteLink(tx: Tx, id: string, set: ActionItemNoted): Promise<void> {
  await tx.update(connectLink).set(set).where(eq(connectLink.id, id))
}
