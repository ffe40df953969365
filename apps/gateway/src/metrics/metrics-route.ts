import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../http/refusals.ts'
import type { Metrics } from './metrics.ts'

/**
 * `/metrics`, for a scraper on this machine, or for one with the token of `METRICS_TOKEN`. To everybody else there is
 * nothing: numbers of an agency's traffic are nobody's business.
 */
export function addMetrics(app: FastifyInstance, metrics: Metrics, token: string | null): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    if (route !== '/metrics') metrics.request(route, reply.statusCode, reply.elapsedTime / 1_000)
  })
  app.get('/metrics', async (request, reply) => {
    if (!(token === null ? isThisMachine(request) : carries(request, token)))
      return refuse(request, reply, 404, 'There is nothing at this address.')
    return reply.type(metrics.contentType).send(await metrics.print())
  })
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** A proxy on this machine passes on what came from elsewhere, and says so. */
const isThisMachine = ({ socket, headers }: FastifyRequest): boolean =>
  loopback.has(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers['forwarded'] === undefined

function carries({ headers }: FastifyRequest, token: string): boolean {
  const sent = Buffer.from(headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return sent.length === wanted.length && timingSafeEqual(sent, wanted)
}
