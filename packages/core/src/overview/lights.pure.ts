import type { IncidentRow } from '@gatehouse/db'
import { answered } from '../calls/outcome.pure.ts'
import { toIncidentView, type IncidentView } from './incident-view.pure.ts'
import type { EngineView } from './overview-views.ts'
import { faultsOf, type SharedScope, type Tally } from './shared-faults.pure.ts'

/** Whose it may be, in the order that they are shown. */
export const lightScopes = ['US', 'ONE_CLIENT', 'ALL_CLIENTS', 'APPLE'] as const
export type LightScope = (typeof lightScopes)[number]

/** How it is with one of the four; unknown where nothing was heard that would tell. */
export const lightStatuses = ['FINE', 'FAILING', 'UNKNOWN'] as const
export type LightStatus = (typeof lightStatuses)[number]

/** Whether a fault is ours, one client's, all clients' or Apple's. */
export interface LightView {
  scope: LightScope
  status: LightStatus
  since: Date | null
  /** How many clients it strikes. */
  clientCount: number
  /** What is wrong, in one sentence. */
  message: string | null
  incident: IncidentView | null
}

/** What the lights are told from. */
export interface LightsOf {
  engine: EngineView
  /** Those that have not ended. */
  incidents: readonly IncidentRow[]
  tallies: readonly Tally[]
  /** Clients of which an access is shut, and not by one of the incidents. */
  shutClients: readonly string[]
}

/** The four lights. An answer of Apple's is what makes one fine; without any, nobody knows. */
export function toLights(of: LightsOf): LightView[] {
  const isHeard = of.tallies.some(({ outcome }) => outcome === answered)
  const quiet: LightStatus = isHeard ? 'FINE' : 'UNKNOWN'
  return [
    ours(of),
    oneClient(of, quiet),
    shared(of.incidents, 'ALL_CLIENTS') ?? calm('ALL_CLIENTS', quiet),
    shared(of.incidents, 'APPLE') ?? calm('APPLE', quiet),
  ]
}

const calm = (scope: LightScope, status: LightStatus, message: string | null = null): LightView => ({
  scope,
  status,
  message,
  since: null,
  clientCount: 0,
  incident: null,
})

function ours({ engine, incidents }: LightsOf): LightView {
  if (engine.state === 'UNREACHABLE') return calm('US', 'FAILING', engine.detail)
  if (engine.state === 'STARTING') return calm('US', 'UNKNOWN', engine.detail)
  return shared(incidents, 'US') ?? calm('US', 'FINE')
}

function oneClient({ incidents, tallies, shutClients }: LightsOf, quiet: LightStatus): LightView {
  const own = faultsOf(tallies).filter((fault) => !incidents.some(({ outcome }) => outcome === fault.outcome))
  const clients = new Set([...own.flatMap((fault) => [...fault.clients]), ...shutClients])
  if (clients.size === 0) return calm('ONE_CLIENT', quiet)
  const since = own.map((fault) => fault.since.getTime())
  return {
    ...calm('ONE_CLIENT', 'FAILING'),
    clientCount: clients.size,
    since: since.length > 0 && shutClients.length === 0 ? new Date(Math.min(...since)) : null,
  }
}

/** The incident of most clients, where there is one. */
function shared(incidents: readonly IncidentRow[], scope: SharedScope): LightView | null {
  const worst = incidents.filter((one) => one.scope === scope).toSorted((a, b) => b.clients - a.clients)[0]
  if (!worst) return null
  const incident = toIncidentView(worst)
  const { since, clientCount, message } = incident
  return { scope, status: 'FAILING', since, clientCount, message, incident }
}
