import { mailQueries, noticeQueries, type IncidentRow, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { readOutcome } from '../calls/outcome.pure.ts'
import { toChannel } from '../notices/channels.ts'
import { usualRolesOf } from '../notices/notice-kinds.pure.ts'
import { describeFailure } from '../runs/describe-failure.ts'
import { queueMail } from './queue-mail.ts'

/**
 * Tells that a fault of many clients began or ended: once to each whom the workspace's rule names, else to who runs the house,
 * and in the channels that want it. An incident names no client, so that anybody may be told.
 */
export async function tellIncident(
  tx: Tx,
  actor: SystemActor,
  incident: IncidentRow,
  template: 'INCIDENT_BEGAN' | 'INCIDENT_ENDED',
): Promise<void> {
  const { id, family, outcome, since, until, clients, ofClients } = incident
  const failure = readOutcome(outcome) ?? { class: 'UNKNOWN', code: outcome }
  const { message, hint } = describeFailure({ ...failure, family })
  const minutes = until ? Math.max(1, Math.round((until.getTime() - since.getTime()) / 60_000)) : 0
  const params = {
    incidentId: id,
    reason: message,
    hint: hint ?? '',
    clients: String(clients),
    ofClients: String(ofClients),
    minutes: String(minutes),
  }
  const cause = `incident:${id}:${template}`
  for (const to of await whomToTell(tx, template))
    await queueMail(tx, actor, { to, clientId: null, template, params, cause })
}

async function whomToTell(tx: Tx, event: 'INCIDENT_BEGAN' | 'INCIDENT_ENDED') {
  const rule = await noticeQueries.findRule(tx, event)
  const people = await mailQueries.peopleOfRoles(tx, rule?.roles ?? usualRolesOf(event))
  for (const id of rule?.memberIds ?? []) people.push(...(await mailQueries.personToTell(tx, id)))
  const channels = (await noticeQueries.listChannels(tx)).filter(({ events }) => events.includes(event))
  return [...people, ...channels.map(toChannel)]
}
