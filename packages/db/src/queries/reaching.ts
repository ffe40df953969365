import { sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, client, member } from '../tables/index.ts'

/** A grant by which a member reaches a client; PERSONAL where the client is the member's own. */
export interface ReachingRow extends Record<string, unknown> {
  clientId: string
  memberId: string
  name: string
  kind: 'PERSON' | 'TOKEN'
  role: string
  scope: 'EVERYTHING' | 'CLIENT' | 'APP' | 'PERSONAL'
  /** Null for other scopes, and for an app out of reach. */
  appId: string | null
  appName: string | null
  since: string
  /** Of a token: what its maker may, and whether everywhere. */
  makerRole: string | null
  makerEverything: boolean
}

/**
 * Who reaches each of these clients within the asker's reach, people first, a row for each grant, the widest first; none
 * out of reach.
 * A personal client is its person's alone, whatever grants say.
 */
export const membersReaching = (tx: Tx, clientIds: readonly string[], at: Date) =>
  tx.execute<ReachingRow>(sql`
    select r.client_id as "clientId", m.id as "memberId", m.name, m.kind, m.role, r.scope, a.id as "appId", a.name as "appName",
      r.since, r.maker_role as "makerRole", coalesce(r.maker_everything, false) as "makerEverything"
    from (
      select c.workspace_id, c.id as client_id, r.* from ${client} c
      cross join lateral members_reaching(c.id, ${at.toISOString()}::timestamptz) r
      where c.id = any(${sql.param([...clientIds])}::uuid[]) and c.personal_member_id is null
      union all
      select c.workspace_id, c.id, c.personal_member_id, 'PERSONAL', null, c.created_at, null, null from ${client} c
      where c.id = any(${sql.param([...clientIds])}::uuid[]) and c.personal_member_id is not null) r
    join ${member} m on m.workspace_id = r.workspace_id and m.id = r.member_id and m.left_at is null
    left join ${app} a on a.workspace_id = r.workspace_id and a.id = r.app_id
    order by m.kind, m.seq, array_position(array['PERSONAL', 'EVERYTHING', 'CLIENT', 'APP'], r.scope), a.seq`)
