/** Kinds of refusal, one for each class of error. */
export const AscErrorKind = {
  UNAUTHORIZED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  PARAMETER: 'PARAMETER',
  NOT_FOUND: 'NOT_FOUND',
  RATE_LIMITED: 'RATE_LIMITED',
  SERVER: 'SERVER',
  NETWORK: 'NETWORK',
  PROTOCOL: 'PROTOCOL',
} as const
export type AscErrorKind = (typeof AscErrorKind)[keyof typeof AscErrorKind]

/** Codes of this client for what has no code of Apple's, since no answer of Apple's came or could be read. */
export const AscLocalCode = {
  /** The stored key cannot sign. */
  PRIVATE_KEY_UNREADABLE: 'PRIVATE_KEY_UNREADABLE',
  /** Nothing came within `timeoutMs`. */
  TIMEOUT: 'TIMEOUT',
  HOST_NOT_FOUND: 'HOST_NOT_FOUND',
  CONNECTION_REFUSED: 'CONNECTION_REFUSED',
  /** The connection ended before the answer did. */
  CONNECTION_CLOSED: 'CONNECTION_CLOSED',
  /** The certificate of the other side was not accepted. */
  TLS_REFUSED: 'TLS_REFUSED',
  NETWORK_FAILED: 'NETWORK_FAILED',
  /** The answer is not JSON, or not the report that was asked for. */
  UNREADABLE: 'UNREADABLE',
  /** The answer is larger than such an answer can be. */
  TOO_LARGE: 'TOO_LARGE',
  /** JSON of another shape than documented. */
  BAD_SHAPE: 'BAD_SHAPE',
  /** A status that this request never has. */
  UNEXPECTED_STATUS: 'UNEXPECTED_STATUS',
  /** A link to another host, which is not followed. */
  FOREIGN_LINK: 'FOREIGN_LINK',
} as const
export type AscLocalCode = (typeof AscLocalCode)[keyof typeof AscLocalCode]

/**
 * The kind of a refusal by its HTTP status; null for a success. Apple answers 400 to query parameters, 409
 * and 422 to contents, 410 where something existed once. Apple: About the HTTP status codes.
 */
export function kindOfStatus(status: number): AscErrorKind | null {
  if (status === 200 || status === 201 || status === 204) return null
  if (status === 401) return AscErrorKind.UNAUTHORIZED
  if (status === 403) return AscErrorKind.FORBIDDEN
  if (status === 404 || status === 410) return AscErrorKind.NOT_FOUND
  if (status === 400 || status === 409 || status === 422) return AscErrorKind.PARAMETER
  if (status === 429) return AscErrorKind.RATE_LIMITED
  if (status === 408 || status >= 500) return AscErrorKind.SERVER
  return AscErrorKind.PROTOCOL
}
