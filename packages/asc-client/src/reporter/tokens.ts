import { ask, post, readAnswer, type ReporterOptions } from './ask.ts'
import { ReporterError } from './reporter-error.ts'
import { labelled, textOf } from './words.ts'

/** A Reporter token. */
export interface ReporterToken {
  value: string
  /** The last day on which it works, Pacific: `YYYY-MM-DD`; null where Apple does not say. */
  expiresOn: string | null
}

/** An Apple ID with a password that its person made for Gatehouse. */
export interface ApplePassword {
  email: string
  appSpecificPassword: string
}

const secretsOf = ({ email, appSpecificPassword }: ApplePassword) => ({
  userid: email,
  password: appSpecificPassword,
})

/** The token that there is; null where there is none. @throws {ReporterError} 108 for a password that Apple refuses. */
export async function viewToken(options: ReporterOptions, of: ApplePassword): Promise<ReporterToken | null> {
  return tokenIn(await ask(options, { app: 'Sales', line: 'viewToken', secrets: secretsOf(of) }))
}

/**
 * Makes a token; the one before it is dead at once. Two steps: Apple asks whether that is meant, and names the request in
 * a header. Never repeated by itself: whether one was made after a broken answer, `viewToken` tells.
 */
export async function generateToken(options: ReporterOptions, of: ApplePassword): Promise<ReporterToken> {
  const question = { app: 'Sales', line: 'generateToken', secrets: secretsOf(of) } as const
  const asked = await post(options, question)
  const words = await readAnswer(options, question, asked)
  const requestId = asked.header('service_request_id')
  const refused = (said: string) =>
    new ReporterError({ command: 'Sales.generateToken', status: asked.status, code: null, words: said })
  if (requestId === null) throw refused(words.slice(0, 200))
  const form = { isExistingToken: 'Y', requestId }
  const made = tokenIn(await ask(options, { ...question, form }))
  if (made === null) throw refused('Apple answered without a token.')
  return made
}

function tokenIn(text: string): ReporterToken | null {
  const value = textOf(text, 'AccessToken') ?? labelled(text, 'AccessToken')
  if (!value) return null
  const day = textOf(text, 'ExpirationDate') ?? labelled(text, 'Expiration ?Date')
  return { value, expiresOn: /^\d{4}-\d\d-\d\d$/.exec(day ?? '')?.[0] ?? null }
}
