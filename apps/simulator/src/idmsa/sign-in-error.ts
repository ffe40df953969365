/** A refusal of Apple's sign-in: an HTTP status, mostly with a numbered error. */
export class SignInError extends Error {
  readonly status: number
  /** Apple's number, `-20101`; null where it gives none. */
  readonly code: string | null
  /** More fields of the answer, and more headers. */
  readonly body: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(
    status: number,
    code: keyof typeof WORDS | null = null,
    more: { body?: Record<string, unknown>; headers?: Record<string, string> } = {},
  ) {
    super(code === null ? `Refused with ${status}` : WORDS[code])
    this.name = 'SignInError'
    this.status = status
    this.code = code
    this.body = more.body ?? {}
    this.headers = more.headers ?? {}
  }
}

/** What Apple says with each number, as public clients have met it. */
const WORDS = {
  '-20101': 'Your Apple Account or password was incorrect.',
  '-20209': 'This Apple Account has been locked for security reasons.',
  '-20210': 'This Apple Account is not active.',
  '-22320': 'Federated Authentication is required.',
  '-21669': 'Incorrect verification code.',
  '-22979':
    'Too many verification codes have been sent. Enter the last code you received, or try again later.',
  '-22982': 'Too many incorrect verification codes have been entered. Try again later.',
  '-28248': "Verification codes can't be sent to this phone number at this time. Please try again later.",
} as const
