import { reachingQueries, type ReachingRow, type Tx } from '@gatehouse/db'
import { isRole, permissionsOf, type Permission, type Role } from '../access/roles.ts'
import { coversToken } from '../tokens/covers.pure.ts'

/** How a grant reaches a client: with everything, by itself, through one app of it, or because it is the member's own. */
export const grantScopes = ['EVERYTHING', 'CLIENT', 'APP', 'PERSONAL'] as const
export type GrantScope = (typeof grantScopes)[number]

/** One reason why somebody reaches a client. */
export interface BecauseView {
  scope: GrantScope
  since: Date
  /** Only of an app's grant, and only where the app is within the asker's reach. */
  app: { id: string; name: string } | null
}

/** A person or a token that reaches a client, with what its role allows there. */
export interface ReachingView {
  id: string
  name: string
  kind: 'PERSON' | 'TOKEN'
  role: Role
  permissions: readonly Permission[]
  because: BecauseView[]
}

/** A person, by what colleagues see; `id` is the membership. */
export interface SeerView {
  id: string
  name: string
}

/** Who reaches a client within the asker's reach, people first; a token counts while its maker may what it may. */
export async function reachingClient(tx: Tx, clientId: string, at: Date): Promise<ReachingView[]> {
  return (await reachingClients(tx, [clientId], at)).get(clientId) ?? []
}

/** Who reaches each of these clients, as for one; a client that nobody reaches, or out of reach, is not there. */
export async function reachingClients(
  tx: Tx,
  clientIds: readonly string[],
  at: Date,
): Promise<Map<string, ReachingView[]>> {
  const rows = await reachingQueries.membersReaching(tx, clientIds, at)
  const byClient = [...Map.groupBy(rows, ({ clientId }) => clientId)]
  return new Map(
    byClient.map(([clientId, ofClient]) => [
      clientId,
      [...Map.groupBy(ofClient, ({ memberId }) => memberId).values()].flatMap(toReaching),
    ]),
  )
}

function toReaching(rows: ReachingRow[]): ReachingView[] {
  const [first] = rows
  if (!first || !isRole(first.role) || !isInForce(first, first.role)) return []
  const { memberId: id, name, kind, role } = first
  return [{ id, name, kind, role, permissions: permissionsOf(role), because: rows.map(toBecause) }]
}

const isInForce = ({ kind, makerRole, makerEverything }: ReachingRow, role: Role): boolean =>
  kind === 'PERSON' ||
  (makerRole !== null &&
    isRole(makerRole) &&
    coversToken({ role: makerRole, everything: makerEverything }, role))

const toBecause = ({ scope, since, appId, appName }: ReachingRow): BecauseView => ({
  scope,
  since: new Date(since),
  app: appId !== null && appName !== null ? { id: appId, name: appName } : null,
})

/** Whether somebody reaches all of a client: who was granted an app of it sees its name, and neither accounts nor work. */
export const reachesAll = ({ because }: ReachingView): boolean => because.some(({ scope }) => scope !== 'APP')

/** The people of those who reach something, without the tokens. */
export const peopleOf = (reaching: readonly ReachingView[]): SeerView[] =>
  reaching.filter(({ kind }) => kind === 'PERSON').map(({ id, name }) => ({ id, name }))
