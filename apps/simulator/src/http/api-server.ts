import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { TokenCheck } from '../auth/token.ts'
import type { World } from '../world.ts'
import type { Answer } from './answer.ts'
import { answerRequest } from './answer-request.ts'
import { breakOff } from './break-off.ts'
import type { Endpoint } from './endpoint.ts'
import { Routes } from './routes.ts'

/** Apple's API over HTTP: one catch-all, because order of checks and wording of refusals are Apple's, not a framework's. */
export function createApiServer(world: World, endpoints: readonly Endpoint[]): FastifyInstance {
  const server = fastify({ forceCloseConnections: true, bodyLimit: 4 * 1024 * 1024, exposeHeadRoutes: false })
  const tokens = new TokenCheck(
    (keyId) => world.keys.get(keyId) ?? null,
    () => world.clock.apiNowMs(),
  )
  const routes = new Routes(endpoints)
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  server.all('/*', (request, reply) => serve({ world, tokens, routes }, request, reply))
  return server
}

interface Parts {
  world: World
  tokens: TokenCheck
  routes: Routes
}

async function serve(parts: Parts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const startedMs = performance.now()
  const outcome = await answerRequest(parts, request)
  if (outcome.latencyMs > 0) await delay(outcome.latencyMs)
  parts.world.ledger.record({
    at: new Date().toISOString(),
    account: outcome.key?.account.name ?? null,
    keyId: outcome.key?.keyId ?? null,
    method: request.method,
    url: request.url,
    status: outcome.answer.status,
    durationMs: Math.round(performance.now() - startedMs),
    faults: outcome.faults,
  })
  return send(parts.world, reply, outcome.answer, outcome.resets)
}

function send(world: World, reply: FastifyReply, answer: Answer, resets: boolean): FastifyReply {
  const headers = {
    date: new Date(world.clock.apiNowMs()).toUTCString(),
    'x-apple-request-uuid': randomUUID(),
    'x-apple-jingle-correlation-key': randomUUID().replaceAll('-', '').slice(0, 26).toUpperCase(),
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    ...answer.headers,
  }
  // As bytes: to texts fastify would add a charset that Apple does not send and strict clients do not expect.
  const body = Buffer.from(answer.body)
  if (!resets) return reply.code(answer.status).headers(headers).send(body)
  return breakOff(reply, answer.status, headers, body)
}
