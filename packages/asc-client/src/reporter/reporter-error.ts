import { isPassing } from './reporter-code.ts'

/** What Reporter refused, and how. */
export interface ReporterRefusal {
  /** `Sales.getReport`. */
  command: string
  status: number
  /** Apple's number; null where the words are unknown and none came. */
  code: number | null
  /** Apple's words, without what was sent. */
  words: string
}

/**
 * Thrown when Reporter answers with one of its errors. `code` and `words` are Apple's; `retryable` says whether the same
 * question may be answered later by itself. Holds neither token nor password, so it may be logged and sent.
 */
export class ReporterError extends Error {
  override readonly name = 'ReporterError'
  readonly kind = 'REPORTER'
  readonly command: string
  readonly status: number
  readonly code: number | null
  readonly words: string
  readonly retryable: boolean
  readonly retryAfterMs = undefined

  constructor({ command, status, code, words }: ReporterRefusal) {
    super(`Reporter answered ${code ?? status} to ${command}: ${words}`)
    this.command = command
    this.status = status
    this.code = code
    this.words = words
    this.retryable = isPassing(code, status)
  }
}
