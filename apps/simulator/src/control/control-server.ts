import fastify, { type FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { World } from '../world.ts'
import { accountRoutes } from './account-routes.ts'
import { appRoutes } from './app-routes.ts'
import { appleIdRoutes } from './apple-id-routes.ts'
import { clockPage } from './clock-page.ts'
import { clockRoutes } from './clock-routes.ts'
import { ControlError } from './control-error.ts'
import { faultRoutes } from './fault-routes.ts'
import { keyRoutes } from './key-routes.ts'
import { ledgerRoutes } from './ledger-routes.ts'
import { limitRoutes } from './limit-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { phonePage } from './phone-page.ts'
import { productRoutes } from './product-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { truthRoutes } from './truth-routes.ts'
import { versionRoutes } from './version-routes.ts'

const ROUTES = [
  clockRoutes,
  accountRoutes,
  appRoutes,
  productRoutes,
  appleIdRoutes,
  signInRoutes,
  peopleRoutes,
  truthRoutes,
  keyRoutes,
  faultRoutes,
  limitRoutes,
  versionRoutes,
  ledgerRoutes,
]

/** The control plane: what no Apple has. Plain JSON under `/__control`, without authentication, for tests and demos. */
export function createControlServer(world: World): FastifyInstance {
  const server = fastify({ forceCloseConnections: true })
  server.setErrorHandler((error, _request, reply) => {
    if (error instanceof ControlError) return reply.code(error.status).send({ error: error.message })
    if (error instanceof z.ZodError) return reply.code(400).send({ error: z.prettifyError(error) })
    return reply.send(error)
  })
  phonePage(server)
  clockPage(server)
  for (const routes of ROUTES) {
    void server.register(
      (scope) => {
        routes(scope, world)
        return Promise.resolve()
      },
      { prefix: '/__control' },
    )
  }
  return server
}
