import { setTimeout as delay } from 'node:timers/promises'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { breakOff } from '../http/break-off.ts'
import type { World } from '../world.ts'
import { answerReporter, type ReporterCall } from './answer-reporter.ts'

const ADDRESSES = { '/reportservice/sales/v1': 'Sales', '/reportservice/finance/v1': 'Finance' } as const

/** Reporter over HTTP, as Apple's jar and everybody's clients speak to it. */
export function createReporterServer(world: World): FastifyInstance {
  const server = fastify({ forceCloseConnections: true, bodyLimit: 64 * 1024 })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  for (const [path, app] of Object.entries(ADDRESSES)) {
    server.post(path, (request, reply) => serve(world, readCall(app, path, request), reply))
  }
  return server
}

function readCall(app: ReporterCall['app'], path: string, request: FastifyRequest): ReporterCall {
  const query = new URLSearchParams(request.url.split('?')[1] ?? '')
  return { app, path, query, body: typeof request.body === 'string' ? request.body : '' }
}

async function serve(world: World, call: ReporterCall, reply: FastifyReply): Promise<FastifyReply> {
  const startedMs = performance.now()
  const { answer, account, command, latencyMs, resets, faults } = await answerReporter(world, call)
  if (latencyMs > 0) await delay(latencyMs)
  world.ledger.record({
    at: new Date().toISOString(),
    account: account?.name ?? null,
    keyId: null,
    method: 'POST',
    // The command stands in the body, beside the secret; the ledger keeps the command alone.
    url: command === null ? call.path : `${call.path}#${command}`,
    status: answer.status,
    durationMs: Math.round(performance.now() - startedMs),
    faults,
  })
  const headers = { date: new Date(world.clock.apiNowMs()).toUTCString(), ...answer.headers }
  // As bytes: to texts fastify would add a charset of its own.
  const body = Buffer.from(answer.body)
  if (resets) return breakOff(reply, answer.status, headers, body)
  return reply.code(answer.status).headers(headers).send(body)
}
