import { DomainError, isDatabaseAway } from '@gatehouse/core'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { databaseAwaySentence } from './database-away.ts'
import { menderOf } from './mender.ts'
import { withoutValues } from './without-values.ts'

/** Codes whose messages are written for whoever asked; every other error is masked. */
const tellable = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'DOCUMENT_NOT_REGISTERED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
])

/** Thrown when an error was made fit for people already; it goes out as it is. */
export class MaskedError extends GraphQLError {
  override name = 'MaskedError'
}

/** An error as it leaves the house, and whether it was unexpected, so that the log has to hold its cause. */
export interface PublicError {
  error: GraphQLFormattedError
  unexpected: boolean
}

/** What may be told of an error. `code` is Apollo's where the error itself has none. */
export function toPublicError(
  thrown: unknown,
  { code, requestId }: { code?: unknown; requestId: string },
): PublicError {
  const place = placeOf(thrown)
  const cause = causeOf(thrown)
  if (cause instanceof MaskedError) return { error: withoutStatus(cause), unexpected: false }
  if (cause instanceof DomainError) return { error: { ...refusal(cause), ...place }, unexpected: false }
  if (isDatabaseAway(cause)) {
    const error = { message: databaseAwaySentence, extensions: told('UNAVAILABLE', { requestId }), ...place }
    return { error, unexpected: true }
  }
  const known = cause instanceof GraphQLError ? (cause.extensions['code'] ?? code) : undefined
  if (cause instanceof GraphQLError && typeof known === 'string' && tellable.has(known)) {
    return {
      error: { message: withoutValues(messageOf(thrown)), extensions: told(known), ...place },
      unexpected: false,
    }
  }
  const message = `Something went wrong in Gatehouse. Tell your operator the number ${requestId}.`
  return { error: { message, extensions: told('INTERNAL', { requestId }), ...place }, unexpected: true }
}

const told = (code: string, more: object = {}) => ({ code, actor: menderOf(code), ...more })

/** `http` is for Apollo, which takes the status from it. */
function withoutStatus({ message, path, extensions }: MaskedError): GraphQLFormattedError {
  const told = Object.fromEntries(Object.entries(extensions).filter(([name]) => name !== 'http'))
  return { message, extensions: told, ...(path ? { path } : {}) }
}

function refusal({ problems: [problem] }: DomainError): GraphQLFormattedError {
  const { code, message, field, hint, actor } = problem
  return { message, extensions: { code, field, hint, actor } }
}

/** The outermost sentence: it names the variable, where the innermost speaks of its value. */
const messageOf = (thrown: unknown) => (thrown instanceof GraphQLError ? thrown.message : '')

/** What was thrown, without the wrapping that says where. */
function causeOf(thrown: unknown): unknown {
  if (!(thrown instanceof GraphQLError) || thrown.originalError === undefined) return thrown
  return causeOf(thrown.originalError)
}

function placeOf(thrown: unknown): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  if (!(thrown instanceof GraphQLError)) return {}
  const { locations, path } = thrown
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
}
