import { AscErrorKind, AscLocalCode } from './kinds.ts'

/** Statuses from 500 up that tell of a request, not of a bad moment. */
const LASTING_SERVER_STATUSES = new Set([501, 505])

/**
 * Whether the same request may succeed later without anybody changing anything. The only place that decides
 * so. A 401 is final here because the client has already tried a second token before it reports one.
 */
export function isRetryable(failure: {
  kind: AscErrorKind
  status: number | null
  code: string | null
}): boolean {
  switch (failure.kind) {
    case AscErrorKind.RATE_LIMITED:
      return true
    case AscErrorKind.SERVER:
      return failure.status === null || !LASTING_SERVER_STATUSES.has(failure.status)
    case AscErrorKind.NETWORK:
      return failure.code !== AscLocalCode.TLS_REFUSED
    case AscErrorKind.PROTOCOL:
      // A page of HTML or half a document is what a proxy in trouble sends; the rest would come again.
      return failure.code === AscLocalCode.UNREADABLE
    case AscErrorKind.UNAUTHORIZED:
    case AscErrorKind.FORBIDDEN:
    case AscErrorKind.PARAMETER:
    case AscErrorKind.NOT_FOUND:
      return false
  }
}
