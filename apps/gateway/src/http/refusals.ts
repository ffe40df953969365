import { isDatabaseAway } from '@gatehouse/core'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { databaseAwaySentence } from '../graphql/database-away.ts'
import { menderOf } from '../graphql/mender.ts'
import type { Logger } from './log.ts'

const sentences: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE:
    'The request is larger than 1 MB. A private key (.p8) has less than a kilobyte.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send JSON, with the header content-type: application/json.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The request has no body. Send JSON.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is no valid JSON.',
}

const codeByStatus: Record<number, string> = {
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'BAD_REQUEST',
}

/** Answers what never reached a route, or failed in one: a sentence, never a stack. */
export function answerRefusals(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (isDatabaseAway(error)) {
      log.error({ err: error, requestId: request.id }, 'Postgres does not answer.')
      return refuse(request, reply, 503, databaseAwaySentence, 'UNAVAILABLE')
    }
    const status = error.statusCode ?? 500
    if (status < 500)
      return refuse(request, reply, status, sentences[error.code] ?? 'The request is not valid.')
    log.error({ err: error, requestId: request.id }, 'A request failed.')
    const message = `Something went wrong in Gatehouse. Tell your operator the number ${request.id}.`
    return refuse(request, reply, 500, message, 'INTERNAL')
  })
}

/** A refusal in the form of its place: GraphQL's `errors` there, `{ message }` elsewhere. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  message: string,
  code?: string,
) {
  reply.code(status)
  if (!request.url.startsWith('/graphql')) return reply.send({ message })
  const told = code ?? codeByStatus[status] ?? 'BAD_REQUEST'
  return reply.send({ errors: [{ message, extensions: { code: told, actor: menderOf(told) } }] })
}
