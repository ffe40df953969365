import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { World } from '../world.ts'

const ledgerQuery = z.strictObject({ keyId: z.string().optional(), account: z.string().optional() })

/** `GET /__control/ledger?keyId=&account=` and `DELETE /__control/ledger`. */
export function ledgerRoutes(server: FastifyInstance, world: World): void {
  server.get('/ledger', (request) => ({
    totals: world.ledger.totalsByKey(),
    requests: world.ledger.find(ledgerQuery.parse(request.query)),
  }))
  server.delete('/ledger', (_request, reply) => {
    world.ledger.clear()
    return reply.code(204).send()
  })
}
