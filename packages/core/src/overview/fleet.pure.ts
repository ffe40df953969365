import { statesBySeverity, type IntegrationState } from '../integrations/state.pure.ts'
import { describeReason } from '../problems/reasons.ts'
import type { FleetClientView, FleetView } from './overview-views.ts'

/** An integration of a client; of a client without any, one row of nulls. */
export interface FleetRow {
  clientId: string
  name: string
  slug: string
  state: string | null
  reasonCode: string | null
}

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
  return { clients: [...clients.values()].toSorted(byState) }
}

const severity = (state: string | null): number => {
  const place = statesBySeverity.findIndex((one) => one === state)
  return place < 0 ? statesBySeverity.length : place
}
