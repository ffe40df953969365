import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { World } from '../world.ts'
import { getAccount } from './accounts.ts'
import { ControlError } from './control-error.ts'

/** What people do in their mail and what time does to requests: accept an invitation, stop an analytics request. */
export function peopleRoutes(server: FastifyInstance, world: World): void {
  server.post<{ Params: { name: string; email: string } }>(
    '/accounts/:name/invitations/:email/accept',
    ({ params }) => {
      const changes = world.changes.of(getAccount(world, params.name))
      const invitation = changes.invitations.find(
        (each) => each.username === params.email && each.state === 'PENDING',
      )
      if (invitation === undefined)
        throw new ControlError(404, `Nobody at ${params.email} has an open invitation.`)
      if (Date.parse(invitation.expirationDate) <= world.clock.nowMs())
        throw new ControlError(409, 'The invitation has expired.')
      invitation.state = 'ACCEPTED'
      const { expirationDate: _expirationDate, state: _state, ...person } = invitation
      changes.people.push({ ...person, id: randomUUID() })
      return { username: person.username, roles: person.roles }
    },
  )
  server.post<{ Params: { name: string; id: string } }>(
    '/accounts/:name/analytics-requests/:id/stop',
    ({ params }) => {
      const { analyticsRequests } = world.changes.of(getAccount(world, params.name))
      const request = analyticsRequests.find((each) => each.id === params.id)
      if (request === undefined) throw new ControlError(404, `There is no analytics request ${params.id}.`)
      request.stoppedDueToInactivity = true
      return request
    },
  )
}
