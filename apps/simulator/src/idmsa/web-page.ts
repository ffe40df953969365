import { setTimeout as delay } from 'node:timers/promises'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { FaultKind } from '../faults/fault.ts'
import { breakOff } from '../http/break-off.ts'
import type { World } from '../world.ts'
import { SignInError } from './sign-in-error.ts'

/** An answer of one of Apple's pages to its own scripts. */
export interface PageAnswer {
  status: number
  headers?: Record<string, string>
  cookies?: readonly string[]
  /** JSON; none for an empty body. */
  body?: unknown
  /** Instead of `body`: a text as it stands. */
  text?: string
}

/** One message of a page, answered or refused by throwing a `SignInError`. */
export type Handler = (request: FastifyRequest) => PageAnswer | Promise<PageAnswer>

type Refuse = (error: SignInError) => PageAnswer

/** A server of messages by `METHOD /path`, with latency, faults and the ledger as everywhere in the simulator. */
export function createPageServer(
  world: World,
  handlers: Readonly<Record<string, Handler>>,
  refuse: Refuse,
): FastifyInstance {
  const server = fastify({ forceCloseConnections: true, bodyLimit: 64 * 1024, exposeHeadRoutes: false })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  for (const [name, handler] of Object.entries(handlers)) {
    const [method = '', url = ''] = name.split(' ')
    server.route({ method, url, handler: (request, reply) => serve(world, handler, refuse, request, reply) })
  }
  return server
}

async function serve(
  world: World,
  handler: Handler,
  refuse: Refuse,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const startedMs = performance.now()
  const struck: FaultKind[] = []
  const [path = ''] = request.url.split('?')
  const strike = (kind: FaultKind) => {
    const fault = world.faults.strike(kind, { account: null, keyId: null, method: request.method, path })
    if (fault !== null) struck.push(kind)
    return fault
  }
  const latencyMs = strike('latency')?.latencyMs ?? 0
  if (latencyMs > 0) await delay(latencyMs)
  const down = strike('serverError')
  const answer =
    down === null ? await answerOf(handler, refuse, request) : { status: down.status, text: UNAVAILABLE }
  const spoilt = isAskingForCode(request) && answer.status < 300 && strike('codeSentAnyway') !== null
  const sent: PageAnswer = spoilt ? { status: 500, text: UNAVAILABLE } : answer
  const resets = strike('resetBody') !== null
  const hidden = sent.status >= 400 && strike('errorsAsSuccess') !== null
  world.ledger.record({
    at: new Date().toISOString(),
    account: null,
    keyId: null,
    method: request.method,
    url: path,
    status: sent.status,
    durationMs: Math.round(performance.now() - startedMs),
    faults: struck,
  })
  return send(world, reply, hidden ? { ...sent, status: 200 } : sent, resets)
}

async function answerOf(handler: Handler, refuse: Refuse, request: FastifyRequest): Promise<PageAnswer> {
  try {
    return await handler(request)
  } catch (error) {
    if (!(error instanceof SignInError)) throw error
    return refuse(error)
  }
}

function send(world: World, reply: FastifyReply, answer: PageAnswer, resets: boolean): FastifyReply {
  const { status, headers, cookies = [], body, text } = answer
  if (resets) return breakOff(reply, status, {}, Buffer.from(text ?? JSON.stringify(body ?? null)))
  void reply.code(status).headers({ date: new Date(world.clock.apiNowMs()).toUTCString(), ...headers })
  if (cookies.length > 0) void reply.header('set-cookie', cookies)
  if (text !== undefined) return reply.type('text/html;charset=UTF-8').send(text)
  if (body === undefined) return reply.send()
  return reply.type('application/json;charset=UTF-8').send(JSON.stringify(body))
}

const isAskingForCode = ({ method, url }: FastifyRequest): boolean =>
  method === 'PUT' && url.includes('/verify/')

const UNAVAILABLE = '<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>'

/** The JSON body of a message. @throws {SignInError} 400 */
export function jsonOf(request: FastifyRequest): unknown {
  try {
    return JSON.parse(typeof request.body === 'string' ? request.body : '')
  } catch {
    throw new SignInError(400)
  }
}
