import { statesBySeverity, type IntegrationState } from '../integrations/state.pure.ts'
import { describeReason } from '../problems/reasons.ts'
import type { FleetClientView, FleetView, IncidentView } from './overview-views.ts'

/** An integration of a client; of a client without any, one row of nulls. */
export interface FleetRow {
  clientId: string
  name: string
  slug: string
  state: string | null
  reasonCode: string | null
  reasonAt: Date | null
}

/** From so many clients on, one cause is one incident and not as many items. */
const clientsOfAnIncident = 3

/** States in which nothing is to be done about a reason. */
const atRest = new Set<string | null>(['ARCHIVED', 'ACTIVE'])

/** The fleet of its integrations: the worst decides how a client is. */
export function toFleet(rows: readonly FleetRow[]): FleetView {
  const clients = new Map<string, FleetClientView>()
  for (const row of rows) {
    const known = clients.get(row.clientId)
    if (known && severity(known.worstState) <= severity(row.state)) continue
    const { clientId: id, name, slug, reasonCode } = row
    clients.set(id, {
      id,
      name,
      slug,
      worstState: row.state as IntegrationState | null, // written by moveIntegration alone
      reason: reasonCode ? describeReason(reasonCode, null).message : null,
    })
  }
  const byState = (a: FleetClientView, b: FleetClientView) =>
    severity(a.worstState) - severity(b.worstState) || a.name.localeCompare(b.name)
  return { clients: [...clients.values()].toSorted(byState), incidents: incidentsOf(rows) }
}

const severity = (state: string | null): number => {
  const place = statesBySeverity.findIndex((one) => one === state)
  return place < 0 ? statesBySeverity.length : place
}

function incidentsOf(rows: readonly FleetRow[]): IncidentView[] {
  const affected = rows.filter(({ state, reasonCode }) => reasonCode !== null && !atRest.has(state))
  return [...Map.groupBy(affected, ({ reasonCode }) => reasonCode ?? '')]
    .map(([code, its]) => ({
      code,
      ...describeReason(code, null),
      since: new Date(
        Math.min(...its.map(({ reasonAt }) => reasonAt?.getTime() ?? Number.POSITIVE_INFINITY)),
      ),
      clientCount: new Set(its.map(({ clientId }) => clientId)).size,
      integrationCount: its.length,
    }))
    .filter(({ clientCount }) => clientCount >= clientsOfAnIncident)
    .toSorted((a, b) => b.clientCount - a.clientCount)
}
