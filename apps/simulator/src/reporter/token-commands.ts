import { randomUUID } from 'node:crypto'
import type { ReporterToken } from '../data/apple-ids.ts'
import type { Answer } from '../http/answer.ts'
import type { Command } from './command.ts'
import { answerIn, textAnswer, type Element, type Mode } from './words.ts'

const NO_TOKEN = "You currently don't have an access token. Type generateToken to generate a new one."
const GENERATED = 'Your new access token has been generated.'
const ENDS_THE_OLD_ONE =
  'If you generate a new access token, your existing token will be deleted. You will need to save your new access token within your properties file. Do you still want to continue? (y/n): '
const ENDS_THE_PASSWORD =
  "Once you generate an access token, you won't be able to log in to Reporter with your username and password. Do you still want to continue? (y/n):"

/** `viewToken`: the present token, expired or not. */
export const viewToken: Command = {
  credential: 'PASSWORD',
  parameters: [0, 0],
  run({ mode, appleId: { reporterToken } }) {
    return reporterToken === null
      ? answerIn(mode, ['ViewToken', [['Message', NO_TOKEN]]], [NO_TOKEN])
      : tokenAnswer(mode, reporterToken, null)
  },
}

/**
 * `generateToken`, in two steps: a question with an id in the header `service_request_id`, and the same request again
 * with that id and a yes. Only the yes makes a token, and ends the one before it.
 */
export const generateToken: Command = {
  credential: 'PASSWORD',
  parameters: [0, 0],
  run({ mode, world, appleId, confirmation }) {
    if (confirmation !== null && confirmation.requestId === appleId.openTokenRequest)
      return tokenAnswer(mode, world.appleIds.newToken(appleId), GENERATED)
    appleId.openTokenRequest = randomUUID()
    // Plain text in either mode.
    const question = textAnswer(200, appleId.reporterToken === null ? ENDS_THE_PASSWORD : ENDS_THE_OLD_ONE)
    return { ...question, headers: { ...question.headers, service_request_id: appleId.openTokenRequest } }
  },
}

/** `deleteToken`: the token stops working at once. */
export const deleteToken: Command = {
  credential: 'PASSWORD',
  parameters: [0, 0],
  run({ mode, appleId }) {
    appleId.reporterToken = null
    const message = 'Your access token has been deleted.'
    return answerIn(mode, ['ViewToken', [['Message', message]]], [message])
  },
}

function tokenAnswer(mode: Mode, { value, expiresOn }: ReporterToken, message: string | null): Answer {
  const words: Element[] = message === null ? [] : [['Message', message]]
  const element: Element = ['ViewToken', [['AccessToken', value], ['ExpirationDate', expiresOn], ...words]]
  const lines = [`AccessToken:${value}`, `Expiration Date:${expiresOn}`]
  return answerIn(mode, element, message === null ? lines : [message, ...lines])
}
