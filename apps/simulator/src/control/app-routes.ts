import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sceneOf } from '../resources/stage.ts'
import type { World } from '../world.ts'
import { getAccount, getApp } from './accounts.ts'
import { ControlError } from './control-error.ts'

const transferInput = z.strictObject({ to: z.string() })

interface Owned {
  Params: { name: string; ascId: string }
}

/** What happens to apps: removed from the account, restored, or transferred to another. These count from today on. */
export function appRoutes(server: FastifyInstance, world: World): void {
  server.delete<Owned>('/accounts/:name/apps/:ascId', ({ params }, reply) => {
    const account = getAccount(world, params.name)
    const app = getApp(world, account, params.ascId)
    const { changes, today } = sceneOf(world, account)
    changes.removedApps.set(app.ascId, { since: today })
    return reply.code(204).send()
  })
  server.post<Owned>('/accounts/:name/apps/:ascId/restore', ({ params }, reply) => {
    const account = getAccount(world, params.name)
    if (!world.changes.of(account).removedApps.delete(params.ascId))
      throw new ControlError(404, `${account.name} did not remove an app ${params.ascId}.`)
    return reply.code(204).send()
  })
  server.post<Owned>('/accounts/:name/apps/:ascId/transfer', ({ params, body }) => {
    const from = getAccount(world, params.name)
    const to = getAccount(world, transferInput.parse(body).to)
    const app = getApp(world, from, params.ascId)
    if (!from.apps.includes(app))
      throw new ControlError(409, 'An app that came from another account cannot move on.')
    if (from === to) throw new ControlError(409, 'An app cannot be transferred to the account that has it.')
    const since = sceneOf(world, from).today
    world.changes.of(from).lostApps.set(app.ascId, { since })
    world.changes.of(to).gainedApps.set(app.ascId, { from, since })
    return { ascId: app.ascId, from: from.name, to: to.name }
  })
}
