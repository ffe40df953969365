import { z } from 'zod'
import { readSaid, type Conversation } from './conversation.ts'
import { AppleSignInError, SignInProblem } from './sign-in-error.ts'

/** The Reporter token that a session shows. */
export interface WebAccessKey {
  token: string
  /** The last day on which it works, Pacific: `YYYY-MM-DD`; null where it could not be read. */
  expiresOn: string | null
}

const TRENDS = '/trends/gsf/salesTrendsApp/businessareas/InternetServices/subjectareas/iTunes/proxy'
/** There is none yet. Met in AppSales. */
const NO_KEY = '702'
const keyShape = z.union([
  z.object({
    status: z.literal('success'),
    result: z.object({ data: z.object({ accessKey: z.string().min(1), expiryDate: z.string() }) }),
  }),
  z.object({ status: z.literal('error'), error: z.object({ code: z.coerce.string() }) }),
])

/**
 * Reads the Reporter token of whoever is signed in, and makes none: a new one would end that of another tool. Null where
 * there is none. Met in AppSales: the page behind "Sales and Trends".
 * @throws {AppleSignInError} SESSION_ENDED; NOT_IN_A_TEAM for a role that does not see the page.
 */
export async function readAccessKey(talk: Conversation): Promise<WebAccessKey | null> {
  return askForKey(talk, 'getAccessKey')
}

/** Makes a new Reporter token, which ends the present one wherever it is used. @throws {AppleSignInError} */
export async function resetAccessKey(talk: Conversation): Promise<WebAccessKey> {
  const made = await askForKey(talk, 'resetAccessKey')
  if (made === null) throw new AppleSignInError(SignInProblem.UNEXPECTED, { step: 'ACCESS_KEY' })
  return made
}

async function askForKey(talk: Conversation, question: string): Promise<WebAccessKey | null> {
  const guard = await talk.appStoreConnect({
    step: 'ACCESS_KEY',
    method: 'POST',
    path: '/trends/gsf/owasp/csrf-guard.js',
    headers: { 'FETCH-CSRF-TOKEN': '1', 'X-Requested-With': 'OWASP CSRFGuard Project' },
  })
  const said = await talk.appStoreConnect({
    step: 'ACCESS_KEY',
    method: 'GET',
    path: `${TRENDS}/${question}`,
    headers: { CSRF: guard.text.split(':')[1]?.trim() ?? '' },
  })
  const answer = readSaid(said, keyShape)
  if (answer.status === 'error') {
    if (answer.error.code === NO_KEY) return null
    throw new AppleSignInError(SignInProblem.UNEXPECTED, { step: 'ACCESS_KEY', code: answer.error.code })
  }
  const { accessKey, expiryDate } = answer.result.data
  return { token: accessKey, expiresOn: dayOf(expiryDate) }
}

/** `Oct 07, 2026` as `2026-10-07`. */
function dayOf(text: string): string | null {
  const at = Date.parse(`${text} UTC`)
  return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10)
}
