import type { FastifyInstance } from 'fastify'
import { faultInput, FAULTS } from '../faults/fault.ts'
import { findAccount, type World } from '../world.ts'
import { ControlError } from './control-error.ts'

/** `GET`, `POST` and `DELETE /__control/faults`, `DELETE /__control/faults/:id`. */
export function faultRoutes(server: FastifyInstance, world: World): void {
  server.get('/faults', () => ({ faults: world.faults.list() }))
  server.get('/faults/kinds', () => FAULTS)
  server.post('/faults', (request, reply) => {
    const input = faultInput.parse(request.body)
    if (input.account !== undefined && findAccount(world, input.account) === null) {
      throw new ControlError(
        404,
        `There is no account "${input.account}". GET /__control/accounts lists them.`,
      )
    }
    return reply.code(201).send(world.faults.add(input))
  })
  server.delete('/faults', (_request, reply) => {
    world.faults.clear()
    return reply.code(204).send()
  })
  server.delete<{ Params: { id: string } }>('/faults/:id', (request, reply) => {
    if (!world.faults.remove(request.params.id))
      throw new ControlError(404, `There is no fault ${request.params.id}.`)
    return reply.code(204).send()
  })
}
