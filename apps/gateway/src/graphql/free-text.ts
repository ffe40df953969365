import { GraphQLError } from 'graphql'
import type { Context } from './context.ts'
import { tokenRefused } from './errors.ts'

/** Which of those who are known may send documents that no console registered. Programs with a token always may. */
export type FreeText = 'SIGNED_IN' | 'TOKENS'

/**
 * Refuses a document's text before it is parsed. Registered documents come as their hash.
 * @throws {GraphQLError} UNAUTHENTICATED or DOCUMENT_NOT_REGISTERED.
 */
export function assertMaySendText(freeText: FreeText, body: unknown, { known, by }: Context): void {
  if (!hasText(body)) return
  if (freeText === 'TOKENS' && by !== 'TOKEN') {
    const message = 'Only the operations that the console registered are answered here.'
    throw new GraphQLError(message, {
      extensions: { code: 'DOCUMENT_NOT_REGISTERED', http: { status: 403 } },
    })
  }
  if (!known)
    throw new GraphQLError(by === 'TOKEN' ? tokenRefused().message : 'Sign in first.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    })
}

const hasText = (body: unknown) =>
  typeof body === 'object' &&
  body !== null &&
  'query' in body &&
  body.query !== undefined &&
  body.query !== ''
