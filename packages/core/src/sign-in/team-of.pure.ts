import type { WebSession } from '@gatehouse/asc-client'
import type { ReasonCode } from '../problems/reasons.ts'

/** The team that an integration is to read, or why there is none. */
export type Team = { kind: 'TEAM'; issuerId: string } | { kind: 'NONE'; reasonCode: ReasonCode }

/**
 * Which of somebody's teams is meant: the one whose data are here; for a new integration the one that App Store Connect
 * opens with, or the next that is not connected this way yet.
 */
export function teamOf(
  { current, providers }: WebSession,
  { issuerId, taken }: { issuerId: string | null; taken: readonly string[] },
): Team {
  const reached = [current, ...providers]
  if (issuerId !== null) {
    const same = reached.some((each) => each.issuerId === issuerId)
    return same ? { kind: 'TEAM', issuerId } : { kind: 'NONE', reasonCode: 'TEAM_NOT_REACHED' }
  }
  const free = reached.find((each) => !taken.includes(each.issuerId))
  return free ? { kind: 'TEAM', issuerId: free.issuerId } : { kind: 'NONE', reasonCode: 'TEAM_CONNECTED' }
}
