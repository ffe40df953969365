import { capabilityQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { describeReason } from '../problems/reasons.ts'
import type { AdviceView } from './integration-views.ts'
import { overPrivileged } from './over-privileged.pure.ts'

/** What would be better at each integration, by what its credential was proved to be able to do. */
export async function advice(deps: Deps, actor: Actor, ids: readonly string[]): Promise<AdviceView[][]> {
  authorise(actor, 'integration.read')
  const wanted = ids.filter(isUuid)
  if (wanted.length === 0) return ids.map(() => [])
  const rows = await deps.db.read(reachOf(actor), async (tx) => capabilityQueries.capabilitiesOf(tx, wanted))
  return ids.map((id) => {
    const reason = overPrivileged(rows.filter((row) => row.integrationId === id))
    return reason ? [{ code: reason.code, ...describeReason(reason.code, reason.params) }] : []
  })
}
