import type { IncidentRow } from '@gatehouse/db'
import { readOutcome } from '../calls/outcome.pure.ts'
import { lookBackMs } from './shared-faults.pure.ts'

/** Why an integration is as it is, and since when. */
interface Standing {
  reasonCode: string | null
  reasonAt: Date | null
}

/** The reasons for which integrations stand while an incident lasts. */
export function reasonsOf({ outcome }: Pick<IncidentRow, 'outcome'>): string[] {
  const failure = readOutcome(outcome)
  if (!failure) return []
  // Whom Apple does not answer while a key is checked, is not told what is wrong with the key.
  return failure.class === 'APPLE' || failure.class === 'NETWORK' ? ['CHECK_UNANSWERED'] : [failure.code]
}

/** The incident of these that explains why an integration is as it is; null for what is its own. */
export function explainedBy(
  incidents: readonly IncidentRow[],
  { reasonCode, reasonAt }: Standing,
): IncidentRow | null {
  if (reasonCode === null || reasonAt === null) return null
  const explains = (incident: IncidentRow) =>
    // An incident begins with the oldest failure of the time that was looked at; what is older has a cause of its own.
    reasonAt.getTime() >= incident.since.getTime() - lookBackMs && reasonsOf(incident).includes(reasonCode)
  return incidents.find(explains) ?? null
}
