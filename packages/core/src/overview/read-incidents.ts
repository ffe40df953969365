import { incidentQueries, type IncidentRow, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { reasonsOf } from './explained.pure.ts'
import {
  toIncidentView,
  toStruckClients,
  type IncidentView,
  type StruckClientView,
} from './incident-view.pure.ts'
import { lookBackMs } from './shared-faults.pure.ts'

const shown = 20

/** Faults that many clients share or shared, newest first, 20 at most; they name no client. @throws {DomainError} FORBIDDEN. */
export async function listIncidents(deps: Deps, actor: Actor): Promise<IncidentView[]> {
  const rows = await ask(deps, actor, (tx) => incidentQueries.newestIncidents(tx, shown))
  return rows.map(toIncidentView)
}

/** One of them, or null. @throws {DomainError} FORBIDDEN. */
export async function findIncident(deps: Deps, actor: Actor, id: string): Promise<IncidentView | null> {
  const found = await ask(deps, actor, (tx) => rowOf(tx, id))
  return found && toIncidentView(found)
}

/** Whom of those within reach it strikes or struck; of what ended a week ago nobody is known. @throws {DomainError} FORBIDDEN. */
export async function struckByIncident(deps: Deps, actor: Actor, id: string): Promise<StruckClientView[]> {
  return ask(deps, actor, async (tx) => {
    const incident = await rowOf(tx, id)
    if (!incident) return []
    const from = new Date(incident.since.getTime() - lookBackMs)
    const until = incident.until ?? deps.now()
    const calls = await incidentQueries.clientsWithOutcome(tx, incident.outcome, { from, until })
    return toStruckClients(incident, calls, await incidentQueries.standingFor(tx, reasonsOf(incident)))
  })
}

async function ask<Found>(deps: Deps, actor: Actor, read: (tx: Tx) => Promise<Found>): Promise<Found> {
  authorise(actor, 'client.read')
  authorise(actor, 'integration.read')
  return deps.db.read(reachOf(actor), read)
}

const rowOf = async (tx: Tx, id: string): Promise<IncidentRow | null> =>
  isUuid(id) ? incidentQueries.findIncident(tx, id) : null
