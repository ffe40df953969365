/** Why a mail was not taken. */
export const MailProblem = {
  /** The mail server cannot be reached, breaks off, or lets itself be waited for. */
  SERVER_AWAY: 'MAIL_SERVER_AWAY',
  /** The mail server does not accept the name and password of SMTP_URL, or no secure connection comes about. */
  SERVER_REFUSES_US: 'MAIL_SERVER_REFUSES_US',
  /** The mail server takes no mail for this address, or not from this sender. */
  ADDRESS_REFUSED: 'MAIL_ADDRESS_REFUSED',
  /** The mail server takes the address and not the mail. */
  REFUSED: 'MAIL_REFUSED',
} as const
export type MailProblem = (typeof MailProblem)[keyof typeof MailProblem]

/** Problems that lie with the server or with our settings: the same mail may go out later. */
const passing = new Set<MailProblem>([MailProblem.SERVER_AWAY, MailProblem.SERVER_REFUSES_US])

/** Thrown when a mail was not taken. Holds the server's number and never its text, which may name people. */
export class MailError extends Error {
  override name = 'MailError'
  readonly problem: MailProblem
  /** SMTP's reply, such as 450 or 550; null where none came. */
  readonly status: number | null
  /** Whether the same mail may be taken later by itself: SMTP's 4xx, a server that is away or does not know us. */
  readonly retryable: boolean

  constructor(problem: MailProblem, status: number | null, options?: ErrorOptions) {
    super(`${problem}${status === null ? '' : ` (${status})`}`, options)
    this.problem = problem
    this.status = status
    this.retryable = passing.has(problem) || (status !== null && status >= 400 && status < 500)
  }
}
