import { credentialQueries, budgetQueries, workspaceQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { budgetKeys, fromRow, newBudget } from '../apple-budget/budget-row.ts'
import { standing } from '../apple-budget/budget.pure.ts'
import type { Deps } from '../deps.ts'
import { hostOf, type AppleService } from '../integrations/apple-host.ts'
import { serviceOf } from '../methods/open-way.ts'
import { toKeyset } from '../paging.ts'
import type { HostBudgetView, RateBudgetView } from './operations-view.ts'

/**
 * How much of Apple's limit by the hour is left to each key within reach, those first for which most waits. A key that
 * several clients hold has one budget.
 */
export async function rateBudgets(
  deps: Deps,
  actor: Actor,
  { first }: { first: number },
): Promise<RateBudgetView[]> {
  authorise(actor, 'operations.read')
  toKeyset({ first })
  const { credentials, demo } = await deps.db.read(reachOf(actor), async (tx) => ({
    credentials: await credentialQueries.credentialsInUse(tx, first),
    demo: (await workspaceQueries.getWorkspace(tx, actor.workspaceId)).demo,
  }))
  if (hostOf(deps, demo) === null || credentials.length === 0) return []
  const keyOf = ({ kind, fingerprint }: (typeof credentials)[number]) =>
    budgetKeys.ofCredential(hostOf(deps, demo, serviceOf(kind)) ?? '', fingerprint)
  const rows = await deps.db.jobs((tx) => budgetQueries.findBudgets(tx, credentials.map(keyOf)))
  const now = deps.now()
  return credentials.map((credential) => {
    const key = keyOf(credential)
    const row = rows.find((each) => each.key === key) ?? newBudget(key, now)
    const { remaining, resetsAtMs, minuteRemaining, keptForPeople, heldUntilMs } = standing(
      fromRow(row),
      now.getTime(),
    )
    return {
      credential: { id: credential.id, label: credential.label, clientNames: credential.clientNames },
      limit: row.perHour,
      remaining,
      resetsAt: toInstant(resetsAtMs),
      minuteLimit: row.perMinute,
      minuteRemaining,
      keptForPeople,
      heldUntil: toInstant(heldUntilMs),
      waiting: credential.waiting,
    }
  })
}

const services: readonly AppleService[] = ['API', 'REPORTER']

/** What Apple's limits leave to all keys together at each of its hosts: they are asked from one address. */
export async function hostBudgets(deps: Deps, actor: Actor): Promise<HostBudgetView[]> {
  authorise(actor, 'operations.read')
  const { demo } = await deps.db.read(reachOf(actor), (tx) =>
    workspaceQueries.getWorkspace(tx, actor.workspaceId),
  )
  const hosts = [...new Set(services.flatMap((service) => hostOf(deps, demo, service) ?? []))]
  const keys = hosts.map(budgetKeys.ofHost)
  const rows = await deps.db.jobs((tx) => budgetQueries.findBudgets(tx, keys))
  const now = deps.now()
  return hosts.map((host) => {
    const key = budgetKeys.ofHost(host)
    const row = rows.find((each) => each.key === key) ?? newBudget(key, now)
    const { minuteRemaining, keptForPeople, heldUntilMs } = standing(fromRow(row), now.getTime())
    return {
      host,
      minuteLimit: row.perMinute,
      minuteRemaining,
      keptForPeople,
      heldUntil: toInstant(heldUntilMs),
    }
  })
}

const toInstant = (ms: number | null): Date | null => (ms === null ? null : new Date(ms))
