import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from '../http/log.ts'
import { type Context, type ContextSource, createContext, workspaceHeader } from './context.ts'
import { MaskedError, toPublicError } from './public-error.ts'

/** What a request's context is made of, besides the request. */
export interface RequestSource extends ContextSource {
  log: Logger
}

/** The context of a request. @throws {MaskedError} when the session could not be read. */
export async function contextOf(
  source: RequestSource,
  request: FastifyRequest,
  reply: FastifyReply,
  { streaming }: { streaming: boolean },
): Promise<Context> {
  const requestId = request.id
  try {
    return await createContext(source, {
      headers: headersOf(request),
      address: request.ip,
      requestId,
      signal: endOf(reply),
      streaming,
    })
  } catch (thrown) {
    throw explain(source.log, thrown, requestId)
  }
}

/** The public form of an error outside of any field; the log keeps the cause of an unexpected one. */
function explain(log: Logger, thrown: unknown, requestId: string): MaskedError {
  const { error, unexpected } = toPublicError(thrown, { requestId })
  if (unexpected) log.error({ err: thrown, requestId }, 'A request failed before its first field.')
  const status = error.extensions?.['code'] === 'UNAVAILABLE' ? 503 : 500
  return new MaskedError(error.message, { extensions: { ...error.extensions, http: { status } } })
}

/** The headers that decide who asks; the rest of a request is nobody's business here. */
function headersOf({ headers }: FastifyRequest): Headers {
  const picked = new Headers()
  for (const name of ['authorization', 'cookie', workspaceHeader]) {
    const value = headers[name]
    if (typeof value === 'string') picked.set(name, value)
  }
  return picked
}

function endOf(reply: FastifyReply): AbortSignal {
  const end = new AbortController()
  reply.raw.once('close', () => end.abort())
  return end.signal
}
