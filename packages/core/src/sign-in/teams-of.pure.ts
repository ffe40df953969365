import type { WebProvider, WebSession } from '@gatehouse/asc-client'
import type { ReasonCode } from '../problems/reasons.ts'

/** A team that whoever signed in reaches. */
export interface OfferedTeam {
  /** The issuer id of its API keys: what names it at Apple. */
  id: string
  name: string
  /** An integration of the client reads it by such a sign-in already. */
  connected: boolean
}

/** The teams that a sign-in is to read, the integration's own first; what a person has to choose among; or why there is none. */
export type Teams =
  | { kind: 'TEAMS'; own: WebProvider; others: WebProvider[] }
  | { kind: 'CHOOSE'; offered: OfferedTeam[] }
  | { kind: 'NONE'; reasonCode: ReasonCode }

/**
 * Which of somebody's teams are meant: the one whose data are here; for a new integration those that a person chose, or
 * the only one that is not connected this way yet.
 */
export function teamsOf(
  { current, providers }: WebSession,
  {
    issuerId,
    taken,
    chosen,
  }: { issuerId: string | null; taken: readonly string[]; chosen: readonly string[] | null },
): Teams {
  const reached = [...new Map([current, ...providers].map((each) => [each.issuerId, each])).values()]
  if (issuerId !== null) {
    const own = reached.find((each) => each.issuerId === issuerId)
    return own ? { kind: 'TEAMS', own, others: [] } : { kind: 'NONE', reasonCode: 'TEAM_NOT_REACHED' }
  }
  const free = reached.filter((each) => !taken.includes(each.issuerId))
  const wanted = chosen ? free.filter((each) => chosen.includes(each.issuerId)) : free
  const [own, ...others] = wanted
  if (!own) return { kind: 'NONE', reasonCode: 'TEAM_CONNECTED' }
  if (chosen || others.length === 0) return { kind: 'TEAMS', own, others }
  const offered = reached.map(({ issuerId: id, name }) => ({ id, name, connected: taken.includes(id) }))
  return { kind: 'CHOOSE', offered }
}
