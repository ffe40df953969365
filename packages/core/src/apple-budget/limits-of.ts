import { credentialQueries, budgetQueries, workspaceQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { hostOf } from '../integrations/apple-host.ts'
import { budgetKeys, fromRow } from './budget-row.ts'
import { leastMs, type LeastMs } from './budget.pure.ts'

/** How soon `count` requests can have been made at best, by Apple's limits. */
export type Limits = (count: number) => LeastMs

const unlimited: Limits = () => ({ ofHour: 0, ofMinute: 0 })

/** What Apple's limits leave to the work of each of these integrations; of one that cannot ask, nothing is known. */
export async function limitsOf(
  deps: Deps,
  actor: Actor,
  integrationIds: readonly string[],
): Promise<Map<string, Limits>> {
  if (integrationIds.length === 0) return new Map()
  const found = await deps.db.read(reachOf(actor), async (tx) => ({
    credentials: await credentialQueries.credentialsOf(tx, integrationIds),
    host: hostOf(deps, (await workspaceQueries.getWorkspace(tx, actor.workspaceId)).demo),
  }))
  const { host } = found
  if (host === null) return new Map(integrationIds.map((id) => [id, unlimited]))
  const inUse = found.credentials.filter(({ slot }) => slot === 'A')
  const keys = inUse.map(({ fingerprint }) => budgetKeys.ofCredential(host, fingerprint))
  const rows = await deps.db.jobs((tx) => budgetQueries.findBudgets(tx, [budgetKeys.ofHost(host), ...keys]))
  const nowMs = deps.now().getTime()
  const limitsBy = (fingerprint: string | undefined): Limits => {
    const mine = [budgetKeys.ofHost(host), budgetKeys.ofCredential(host, fingerprint ?? '')]
    const budgets = rows.filter(({ key }) => mine.includes(key)).map(fromRow)
    return (count) => slowest(budgets.map((budget) => leastMs(budget, 'WORK', count, nowMs)))
  }
  return new Map(
    integrationIds.map((id) => [
      id,
      limitsBy(inUse.find(({ integrationId }) => integrationId === id)?.fingerprint),
    ]),
  )
}

const slowest = (all: readonly LeastMs[]): LeastMs => ({
  ofHour: Math.max(0, ...all.map(({ ofHour }) => ofHour)),
  ofMinute: Math.max(0, ...all.map(({ ofMinute }) => ofMinute)),
})
