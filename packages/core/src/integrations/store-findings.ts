import { capabilityQueries, type CapabilityRow, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Finding } from './probe.ts'
import { unansweredCode } from './watch-verdict.pure.ts'

/** What changed at a capability. */
export interface Drift {
  name: string
  from: string | null
  to: string
}

interface Integration {
  workspaceId: string
  clientId: string
  id: string
}

/**
 * Stores what Apple answered about a credential, and says what is no longer as it was. A `fresh` credential begins
 * anew; of another, what Apple did not answer for stays as it was.
 */
export async function storeFindings(
  tx: Tx,
  integration: Integration,
  findings: readonly Finding[],
  { at, fresh }: { at: Date; fresh: boolean },
): Promise<{ capabilities: CapabilityRow[]; drift: Drift[] }> {
  const stored = await capabilityQueries.capabilitiesOf(tx, [integration.id])
  const before = new Map(stored.map((row) => [row.name, row]))
  const rows = [...worstByName(findings).values()]
    .filter(({ name, status }) => fresh || status !== 'UNKNOWN' || !before.has(name))
    .map(({ name, status, appleSaid, ...told }) => ({
      workspaceId: integration.workspaceId,
      clientId: integration.clientId,
      integrationId: integration.id,
      name,
      status,
      ...reasonStored(told, before.get(name), at),
      appleSaid,
      checkedAt: at,
      provedAt: status === 'PROVED' ? at : fresh ? null : (before.get(name)?.provedAt ?? null),
    }))
  await capabilityQueries.upsertCapabilities(tx, rows)
  const drift = rows.flatMap(({ name, status }) => {
    const was = before.get(name)?.status ?? null
    return was === status ? [] : [{ name, from: was, to: status }]
  })
  return { capabilities: await capabilityQueries.capabilitiesOf(tx, [integration.id]), drift }
}

/** Why it is refused, what is to be told of it, or that Apple did not answer. Since when something is told stays, whatever asks. */
function reasonStored(
  { reason, note, unanswered }: Pick<Finding, 'reason' | 'note' | 'unanswered'>,
  before: CapabilityRow | undefined,
  at: Date,
): Pick<CapabilityRow, 'reasonCode' | 'reasonParams'> {
  if (reason) return { reasonCode: reason.code, reasonParams: reason.params }
  if (!note) return { reasonCode: unanswered ? unansweredCode : null, reasonParams: null }
  const known = before?.reasonCode === note ? before.reasonParams : null
  return { reasonCode: note, reasonParams: known ?? { seenAt: at.toISOString() } }
}

/** Of several vendor numbers the one that was refused tells. */
function worstByName(findings: readonly Finding[]): Map<string, Finding> {
  const byName = new Map<string, Finding>()
  for (const finding of findings)
    if (byName.get(finding.name)?.status !== 'REFUSED') byName.set(finding.name, finding)
  return byName
}

/** The history of what a credential can do is in the audit log; the shown state has its timeline. */
export async function recordDrift(
  tx: Tx,
  actor: Actor,
  { id, clientId }: Pick<Integration, 'id' | 'clientId'>,
  drift: readonly Drift[],
): Promise<void> {
  if (drift.length === 0) return
  const changes = drift.map(({ name, from, to }) => ({ field: name, from, to }))
  await record(tx, actor, 'integration.capabilities-changed', { kind: 'integration', id, clientId }, changes)
}
