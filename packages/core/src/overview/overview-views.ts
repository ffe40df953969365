import type { ActionItemKind } from '../action-items/kinds.pure.ts'
import type { IntegrationState } from '../integrations/state.pure.ts'
import type { IncidentView } from './incident-view.pure.ts'

export interface ActionItemView {
  id: string
  kind: ActionItemKind
  title: string
  dueAt: Date | null
  createdAt: Date
  clientId: string
  /** Null where there is none yet: of a link that waits to be confirmed. */
  integrationId: string | null
  assignee: { id: string; name: string } | null
  /** Who is at it just now, and until when nobody else is let in. */
  claim: { by: { id: string; name: string }; until: Date } | null
  /** What waits for it: apps of an account, and how many people see its client. */
  impact: { clientId: string; apps: number; people: number }
  /** When somebody was last reminded of it. */
  remindedAt: Date | null
  /** Until when somebody put it off. */
  snoozedUntil: Date | null
  /** What explains it, where many share its cause; null where it is its own. */
  incident: IncidentView | null
}

export interface OverviewView {
  clientCount: number
  appCount: number
  integrationStates: { state: IntegrationState; count: number }[]
  freshness: { current: number; late: number; broken: number }
}

/** A client by the worst of its integrations. */
export interface FleetClientView {
  id: string
  name: string
  slug: string
  /** Null without integrations. */
  worstState: IntegrationState | null
  /** Why it is so, in one sentence. */
  reason: string | null
}

export interface FleetView {
  /** Worst first. */
  clients: FleetClientView[]
}

export interface EngineView {
  state: 'READY' | 'STARTING' | 'UNREACHABLE'
  detail: string | null
}
