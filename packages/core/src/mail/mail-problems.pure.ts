import type { RemedyActor } from '../problems/domain-error.ts'

/** Why a mail was not taken, in few words since they stand in a row, and what helps once it is tried no more. */
interface MailProblemText {
  message: string
  hint: string
  actor: RemedyActor
}

const again = 'mail the link again, or download its address and pass it on yourself'

const ofServer = (message: string): MailProblemText => ({
  message,
  hint: `Your operator looks at SMTP_URL and MAIL_FROM; then ${again}.`,
  actor: 'WORKSPACE_ADMIN',
})

/** The codes of egress, and those of a mail that never came as far as a server. */
const texts: Record<string, MailProblemText> = {
  MAIL_SERVER_AWAY: ofServer('mail server away.'),
  MAIL_SERVER_REFUSES_US: ofServer('mail server refuses us.'),
  NO_MAIL_SERVER: ofServer('no mail server.'),
  MAIL_ADDRESS_REFUSED: {
    message: 'address refused.',
    hint: 'Where the address is wrong, end the link and ask anew with the right one; else download the link’s address and pass it on yourself.',
    actor: 'YOU',
  },
  MAIL_REFUSED: {
    message: 'mail refused.',
    hint: `Now or later, ${again}.`,
    actor: 'YOU',
  },
}

/** A mail whose secret cannot be opened carries nothing. */
const unopened: MailProblemText = {
  message: 'its key is gone.',
  hint: 'Mail the link again: that makes a new address.',
  actor: 'YOU',
}

/** What became of a link's mail: it is tried again by itself, or was given up. */
export function describeMailProblem(code: string, retried: boolean): MailProblemText {
  const { message, hint, actor } = texts[code] ?? unopened
  return retried
    ? {
        message: `Mail not out yet: ${message}`,
        hint: 'It is tried again by itself, for three days.',
        actor: 'NOBODY',
      }
    : { message: `Mail failed: ${message}`, hint, actor }
}
