import { createTransport } from 'nodemailer'
import { MailError, MailProblem } from './mail-error.ts'

/** A mail on its way out. */
export interface OutgoingMail {
  from: string
  to: string
  subject: string
  text: string
  html: string
  /** The same for every try of the same mail, so that whoever gets it twice shows it once. Without angle brackets. */
  messageId: string
}

/** A server that says nothing for this long is away. */
const withinMs = 10_000

/**
 * Hands a mail to the mail server at `server`, such as `smtps://name:password@mail.example:465`. With `smtp:` the
 * connection turns to TLS where the server offers it, and must where a password is sent, but on this machine.
 * @throws {MailError}
 */
export async function sendMail(server: URL, mail: OutgoingMail): Promise<void> {
  const transport = createTransport({
    url: server.href,
    requireTLS: server.password !== '' && !isThisMachine(server.hostname),
    connectionTimeout: withinMs,
    greetingTimeout: withinMs,
    socketTimeout: withinMs,
    dnsTimeout: withinMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    const { messageId, ...content } = mail
    await transport.sendMail({ ...content, messageId: `<${messageId}>` })
  } catch (error) {
    throw toMailError(error)
  } finally {
    transport.close()
  }
}

const isThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host)

/** nodemailer says what failed by `code`, and what SMTP replied by `responseCode`. */
function toMailError(error: unknown): MailError {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown } // an Error of nodemailer
  const status = typeof responseCode === 'number' && responseCode > 0 ? responseCode : null
  return new MailError(problemOf(code, status), status, { cause: error })
}

function problemOf(code: unknown, status: number | null): MailProblem {
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
    case 'EOAUTH2':
    case 'ETLS':
    case 'EREQUIRETLS':
      return MailProblem.SERVER_REFUSES_US
    case 'EENVELOPE':
      return MailProblem.ADDRESS_REFUSED
    default:
      return status === null ? MailProblem.SERVER_AWAY : MailProblem.REFUSED
  }
}
