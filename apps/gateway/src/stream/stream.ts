import type { FastifyReply, FastifyRequest } from 'fastify'
import { type GraphQLSchema, specifiedRules } from 'graphql'
import type { ExecutionResult } from 'graphql-sse'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { Context } from '../graphql/context.ts'
import { AccessChangedError } from '../graphql/errors.ts'
import { assertMaySendText, type FreeText } from '../graphql/free-text.ts'
import { createProtection } from '../graphql/limits.ts'
import type { PersistedDocuments } from '../graphql/persisted-documents.ts'
import { MaskedError, toPublicError } from '../graphql/public-error.ts'
import { contextOf, type RequestSource } from '../graphql/request-context.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { readSubscription } from './subscription.ts'

/** What streams are made of. */
export interface StreamOptions {
  source: RequestSource
  schema: GraphQLSchema
  documents: PersistedDocuments
  freeText: FreeText
  metrics: Metrics
}

// graphql-sse wants an index signature, which an interface lacks and its mapped twin has.
type StreamContext = { [Key in keyof Context]: Context[Key] }

/**
 * Subscriptions over server-sent events, one connection each, behind the same session, limits and masking as queries.
 * Its client tries again for ever after any other status than 200, so a refusal is an event, and only what may pass is a status.
 */
export function createStream({ source, schema, documents, freeText, metrics }: StreamOptions) {
  const validationRules = [...specifiedRules, ...createProtection().validationRules]
  const mask = maskWith(source)
  const handle = createHandler<StreamContext>({
    authenticate: () => null,
    async onSubscribe({ raw, context }, params) {
      try {
        const contextValue = await contextOf(source, raw, context.reply, { streaming: true })
        assertMaySendText(freeText, raw.body, contextValue)
        const document = await readSubscription({ schema, documents, validationRules }, params)
        return {
          schema,
          document,
          contextValue,
          variableValues: params.variables,
          operationName: params.operationName,
        }
      } catch (thrown) {
        const { message, extensions } = mask(thrown, raw.id)
        if (extensions['code'] !== 'UNAVAILABLE')
          return { data: null, errors: [new MaskedError(message, { extensions })] }
        return [
          JSON.stringify({ errors: [{ message, extensions }] }),
          { status: 503, statusText: 'Service Unavailable' },
        ]
      }
    },
    onNext: (_context, { raw }, result) => maskResult(result, (thrown) => mask(thrown, raw.id)),
  })
  return async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('x-accel-buffering', 'no') // a proxy must pass each event on at once
    reply.hijack()
    reply.raw.once('close', metrics.stream())
    await handle(request, reply).catch((thrown: unknown) => {
      if (!(thrown instanceof AccessChangedError)) mask(thrown, request.id)
      reply.raw.destroy()
    })
  }
}

const maskResult = <Result extends Pick<ExecutionResult, 'errors'>>(
  result: Result,
  mask: (thrown: unknown) => MaskedError,
) => result.errors && { ...result, errors: result.errors.map(mask) }

/** The public form of an error; the log keeps what was unexpected. */
const maskWith =
  ({ log }: RequestSource) =>
  (thrown: unknown, requestId: string): MaskedError => {
    const { error, unexpected } = toPublicError(thrown, { requestId })
    if (unexpected) log.error({ err: thrown, requestId }, 'A stream failed.')
    return new MaskedError(error.message, { path: error.path, extensions: error.extensions })
  }
