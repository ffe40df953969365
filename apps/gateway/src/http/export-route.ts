import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { DomainError, type OpenExport } from '@gatehouse/core'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { workspaceHeader, type Context } from '../graphql/context.ts'
import { contextOf, type RequestSource } from '../graphql/request-context.ts'
import { refuse } from './refusals.ts'

interface ExportAddress {
  Querystring: Record<'from' | 'to' | 'app' | 'client' | 'by' | 'workspace', string | undefined>
}

/** Each holds a connection to Postgres for as long as it is read. */
const mostAtOnce = 3
/** Who reads nothing for so long is let go. */
const stalledMs = 60_000

/** `/export/sales.csv?from=…&to=…` with a session or a token; `app`, `client`, `by=territory` and `workspace` if wanted. */
export function addExports(app: FastifyInstance, source: RequestSource): void {
  let underWay = 0
  app.get<ExportAddress>('/export/sales.csv', async (request, reply) => {
    const { from = '', to = '', app: appId, client: clientId, by, workspace } = request.query
    if (workspace !== undefined) request.headers[workspaceHeader] = workspace // a link is opened without our headers
    const context = await contextOf(source, request, reply, { streaming: false })
    if (underWay >= mostAtOnce) return busy(reply)
    underWay += 1
    try {
      const { actor } = context
      const body = new PassThrough()
      const asked = { from, to, appId, clientId, byTerritory: by === 'territory' }
      await source.core.exports.sales(actor, asked, opening(reply, body, context)).then(
        () => body.end(),
        (error: unknown) => {
          if (!reply.sent) throw error
          body.destroy() // cut short, the answer is seen to be broken
          source.log.warn({ requestId: request.id }, 'An export ended before its time.')
        },
      )
      return reply
    } catch (error) {
      return refused(request, reply, error)
    } finally {
      underWay -= 1
    }
  })
}

const opening =
  (reply: FastifyReply, body: PassThrough, { signal }: Context): OpenExport =>
  ({ name, asOf }) => {
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('gatehouse-as-of', asOf.toISOString())
      .send(body)
    return async (text) => {
      signal.throwIfAborted()
      if (body.write(text)) return
      await once(body, 'drain', { signal: AbortSignal.any([signal, AbortSignal.timeout(stalledMs)]) })
    }
  }

const busy = (reply: FastifyReply) =>
  reply
    .code(503)
    .header('retry-after', '30')
    .send({
      message: `${mostAtOnce} exports are under way here. Try again when one has ended.`,
    })

const statusByCode: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 }

/** What a use case or the context refuses, as a status and a sentence. Anything else goes on. */
function refused(request: FastifyRequest, reply: FastifyReply, error: unknown) {
  if (error instanceof DomainError) {
    const { code, message, field, hint, actor } = error.problems[0]
    return reply.code(statusByCode[code] ?? 400).send({ code, message, field, hint, actor })
  }
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined
  const status = typeof code === 'string' ? statusByCode[code] : undefined
  if (!(error instanceof GraphQLError) || status === undefined) throw error
  return refuse(request, reply, status, error.message)
}
