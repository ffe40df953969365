import type { IncidentRow, StandingReason } from '@gatehouse/db'
import { explainedBy } from './explained.pure.ts'
import { isOfMany, sharedFaults, type SharedFault, type Tally } from './shared-faults.pure.ts'

/** What becomes of incidents. */
export interface Judgement {
  open: SharedFault[]
  /** Met again, now at so many clients. */
  seen: { incident: IncidentRow; fault: SharedFault }[]
  close: IncidentRow[]
}

/** An incident of which nothing was heard for so long is over: nobody was asked for. */
const forgottenAfterMs = 60 * 60_000

/**
 * One incident for each cause that many share, as long as they share it. One ends when its family was asked again and
 * too few still fail so; silence proves nothing, for an hour. While accesses of many stand as it left them, it goes on:
 * nothing is asked for those.
 */
export function judge(
  open: readonly IncidentRow[],
  tallies: readonly Tally[],
  reasons: readonly StandingReason[],
  now: Date,
): Judgement {
  const faults = sharedFaults(tallies)
  const asked = new Set(tallies.map(({ family }) => family))
  const isOf = (incident: IncidentRow, { scope, outcome }: SharedFault) =>
    incident.scope === scope && incident.outcome === outcome
  const judgement: Judgement = { open: [], seen: [], close: [] }
  for (const fault of faults) {
    const incident = open.find((one) => isOf(one, fault))
    if (incident) judgement.seen.push({ incident, fault })
    else judgement.open.push(fault)
  }
  for (const incident of open) {
    if (faults.some((fault) => isOf(incident, fault)) || isStanding(incident, reasons)) continue
    const isForgotten = now.getTime() - incident.seenAt.getTime() > forgottenAfterMs
    if (asked.has(incident.family) || isForgotten) judgement.close.push(incident)
  }
  return judgement
}

function isStanding(incident: IncidentRow, reasons: readonly StandingReason[]): boolean {
  const its = reasons.filter((reason) => explainedBy([incident], reason) !== null)
  return isOfMany(new Set(its.map(({ clientId }) => clientId)).size, incident.ofClients)
}
