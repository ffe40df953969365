import { callQueries, incidentQueries, workspaceQueries } from '@gatehouse/db'
import { systemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { tellIncident } from '../mail/tell-incident.ts'
import { reasonsOf } from './explained.pure.ts'
import { judge } from './incidents.pure.ts'
import { lookBackMs } from './shared-faults.pure.ts'

/** Opens, keeps and ends incidents, and tells of it, in every workspace by how the last calls to Apple ended. The planner alone asks. */
export async function judgeIncidents(deps: Deps): Promise<void> {
  for (const id of await deps.db.jobs(workspaceQueries.workspaceIds)) await judgeOfWorkspace(deps, id)
}

async function judgeOfWorkspace(deps: Deps, workspaceId: string): Promise<void> {
  const now = deps.now()
  const actor = systemActor(workspaceId, 'planner')
  await deps.db.write(reachOf(actor), async (tx) => {
    const tallies = await callQueries.talliesSince(tx, new Date(now.getTime() - lookBackMs))
    const open = await incidentQueries.openIncidents(tx)
    const reasons = await incidentQueries.standingFor(tx, open.flatMap(reasonsOf))
    const verdict = judge(open, tallies, reasons, now)
    for (const { scope, family, outcome, since, clients, ofClients } of verdict.open) {
      const opened = await incidentQueries.openIncident(tx, {
        workspaceId,
        scope,
        family,
        outcome,
        since,
        ofClients,
        clients: clients.size,
        seenAt: now,
      })
      if (opened) await tellIncident(tx, actor, opened, 'INCIDENT_BEGAN')
    }
    for (const { incident, fault } of verdict.seen) {
      const isWorse = fault.clients.size > incident.clients
      const worst = isWorse ? { clients: fault.clients.size, ofClients: fault.ofClients } : {}
      await incidentQueries.changeIncident(tx, incident.id, { seenAt: now, ...worst })
    }
    for (const incident of verdict.close) {
      await incidentQueries.changeIncident(tx, incident.id, { until: now })
      await tellIncident(tx, actor, { ...incident, until: now }, 'INCIDENT_ENDED')
    }
  })
}
