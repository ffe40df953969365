import { GraphQLError } from 'graphql'
import type { Context } from './context.ts'

/** Who may send documents that no console registered. */
export type FreeText = 'SIGNED_IN' | 'NOBODY'

/**
 * Refuses a document's text before it is parsed. Registered documents come as their hash.
 * @throws {GraphQLError} UNAUTHENTICATED or DOCUMENT_NOT_REGISTERED.
 */
export function assertMaySendText(freeText: FreeText, body: unknown, { person }: Context): void {
  if (!hasText(body)) return
  if (freeText === 'NOBODY') {
    const message = 'Only the operations that the console registered are answered here.'
    throw new GraphQLError(message, {
      extensions: { code: 'DOCUMENT_NOT_REGISTERED', http: { status: 403 } },
    })
  }
  if (!person)
    throw new GraphQLError('Sign in first.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    })
}

const hasText = (body: unknown) =>
  typeof body === 'object' &&
  body !== null &&
  'query' in body &&
  body.query !== undefined &&
  body.query !== ''
