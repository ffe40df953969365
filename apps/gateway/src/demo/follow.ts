import { setTimeout } from 'node:timers/promises'
import type { BackfillView, Core, IntegrationView, MemberActor } from '@gatehouse/core'
import type { ConnectedClient } from './connect-accounts.ts'
import { type ClientEvent, tell } from './tell.ts'

const pauseMs = 500
const appsShown = 200

// Nothing more comes by itself from these.
const stuckStates = new Set<IntegrationView['state']>(['NEEDS_REAUTH', 'REVOKED', 'LOCKED', 'ARCHIVED'])

/** Tells each client's progress whenever it changes, until all is home or `signal` aborts. */
export async function follow(
  core: Core,
  actor: MemberActor,
  connected: readonly ConnectedClient[],
  signal: AbortSignal,
): Promise<void> {
  const told = new Map<string, string>()
  while (!signal.aborted) {
    const events = await readProgress(core, actor, connected)
    for (const { event } of events) {
      const text = JSON.stringify(event)
      if (told.get(event.name) !== text) tell(event)
      told.set(event.name, text)
    }
    if (events.every(({ settled }) => settled)) return tell({ event: 'done' })
    await setTimeout(pauseMs, undefined, { signal }).catch(() => undefined) // aborted: the loop ends by itself
  }
}

async function readProgress(core: Core, actor: MemberActor, connected: readonly ConnectedClient[]) {
  const ids = connected.map(({ integrationId }) => integrationId)
  const [integrations, backfills, attempts] = await Promise.all([
    core.integrations.byIds(actor, ids),
    core.integrations.backfills(actor, ids),
    core.integrations.attempts(actor, ids),
  ])
  const rows = connected.map(async ({ client }, index) => {
    const [integration, backfill] = [integrations[index] ?? null, backfills[index] ?? null]
    const event = await toEvent(core, actor, client, integration, backfill)
    return { event, settled: isSettled(integration, backfill, attempts[index]?.stage === 'FAILED') }
  })
  return Promise.all(rows)
}

async function toEvent(
  core: Core,
  actor: MemberActor,
  client: { id: string; name: string },
  integration: IntegrationView | null,
  backfill: BackfillView | null,
): Promise<ClientEvent> {
  return {
    event: 'client',
    name: client.name,
    state: integration?.state ?? 'DRAFT',
    apps: integration?.appCount ?? 0,
    reportsDone: backfill?.deliveriesDone ?? 0,
    reportsTotal: backfill?.deliveriesTotal ?? 0,
    units: await unitsOf(core, actor, client.id, backfill),
  }
}

async function unitsOf(
  core: Core,
  actor: MemberActor,
  clientId: string,
  backfill: BackfillView | null,
): Promise<number> {
  const [from, to] = [backfill?.oldestDay, backfill?.newestDay]
  if (!from || !to) return 0
  const { nodes } = await core.apps.list(actor, { first: appsShown, clientId })
  const sales = await Promise.all(
    nodes.map(({ id }) => core.sales.ofApp(actor, { appId: id, from, to, granularity: 'DAY', groupBy: [] })),
  )
  return sales.reduce((units, { totals }) => units + totals.units, 0)
}

function isSettled(
  integration: IntegrationView | null,
  backfill: BackfillView | null,
  attemptFailed: boolean,
): boolean {
  if (!integration || stuckStates.has(integration.state)) return true
  if (integration.state === 'DRAFT') return attemptFailed
  return backfill?.state === 'DONE' || backfill?.state === 'CANCELLED'
}
