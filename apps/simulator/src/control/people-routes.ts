import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Person } from '../data/people.ts'
import type { World } from '../world.ts'
import { inviteTo } from '../resources/write-invitations.ts'
import { getAccount } from './accounts.ts'
import { ControlError } from './control-error.ts'

const personInput = z.strictObject({
  roles: z.array(z.string()).min(1).optional(),
  allAppsVisible: z.boolean().optional(),
  visibleApps: z.array(z.string()).optional(),
})

const invitationInput = z.strictObject({
  email: z.email(),
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  roles: z.array(z.string()).min(1),
})

interface AtAccount {
  Params: { name: string; email: string }
}

/**
 * What people do in their mail and in Users and Access, and what time does to requests: invite, accept or decline an invitation, change
 * or remove somebody, stop an analytics request.
 */
export function peopleRoutes(server: FastifyInstance, world: World): void {
  server.post<{ Params: { name: string } }>('/accounts/:name/invitations', ({ params, body }, reply) => {
    const { email, ...person } = invitationInput.parse(body)
    const account = getAccount(world, params.name)
    const scene = { changes: world.changes.of(account), nowMs: world.clock.nowMs() }
    const invitation = inviteTo(scene, { ...person, username: email.toLowerCase() })
    return reply.code(201).send({ id: invitation.id, expirationDate: invitation.expirationDate })
  })
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
  server.post<{ Params: { name: string; email: string } }>(
    '/accounts/:name/invitations/:email/decline',
    ({ params }, reply) => {
      const changes = world.changes.of(getAccount(world, params.name))
      const open = changes.invitations.filter((each) => each.username !== params.email)
      if (open.length === changes.invitations.length)
        throw new ControlError(404, `Nobody at ${params.email} has an open invitation.`)
      changes.invitations = open
      return reply.code(204).send()
    },
  )
  server.patch<AtAccount>('/accounts/:name/people/:email', ({ params, body }) => {
    const person = getPerson(world, params)
    return Object.assign(person, personInput.parse(body))
  })
  server.delete<AtAccount>('/accounts/:name/people/:email', ({ params }, reply) => {
    const person = getPerson(world, params)
    const changes = world.changes.of(getAccount(world, params.name))
    changes.people = changes.people.filter((each) => each !== person)
    return reply.code(204).send()
  })
  server.get<{ Params: { name: string } }>(
    '/accounts/:name/analytics-requests',
    ({ params }) => world.changes.of(getAccount(world, params.name)).analyticsRequests,
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

function getPerson(world: World, { name, email }: AtAccount['Params']): Person {
  const { people } = world.changes.of(getAccount(world, name))
  const person = people.find((each) => each.username === email)
  if (person === undefined) throw new ControlError(404, `Nobody at ${email} works in ${name}.`)
  return person
}
