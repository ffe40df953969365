import { DomainError, toProblem, type Problem } from '../problems/domain-error.ts'
import { applePages } from '../problems/apple-pages.ts'

/** What becomes of a token that an Apple Account has already. */
export const onExistingToken = ['REUSE', 'REPLACE'] as const
export type OnExistingToken = (typeof onExistingToken)[number]

/** What a person types: a token, or an address with a password for apps. */
export interface TypedReporter {
  accessToken?: string | null | undefined
  email?: string | null | undefined
  appSpecificPassword?: string | null | undefined
}

/** What passed every check that needs no Apple. */
export type CheckedReporter =
  | { method: 'REPORTER_TOKEN'; accessToken: string }
  | { method: 'APP_SPECIFIC_PASSWORD'; email: string; appSpecificPassword: string }

/** Longer texts are none of these; they are not even looked at. */
const longestText = 400

/** @throws {DomainError} with every finding at its field. Nothing was sent: a normal password never leaves this house. */
export function checkReporter(typed: TypedReporter): CheckedReporter {
  const { accessToken, email, appSpecificPassword } = typed
  const withPassword = Boolean(email?.trim() || appSpecificPassword?.trim())
  if (accessToken?.trim() && withPassword) throw new DomainError([oneOf('accessToken')])
  if (accessToken?.trim()) return checkToken(accessToken)
  if (!withPassword) throw new DomainError([oneOf('accessToken')])
  return checkPassword(email ?? '', appSpecificPassword ?? '')
}

function checkToken(typed: string): CheckedReporter {
  const accessToken = tokenIn(typed)
  if (accessToken === null) throw new DomainError([tokenShape()])
  return { method: 'REPORTER_TOKEN', accessToken }
}

/** The Reporter token that was typed or pasted; null where it has not the shape of one. */
export function tokenIn(typed: string): string | null {
  const token = typed.length > longestText ? '' : typed.replace(/[\s"'<>]/g, '').toLowerCase()
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(token) ? token : null
}

function checkPassword(typedEmail: string, typedPassword: string): CheckedReporter {
  const email = typedEmail.trim().toLowerCase()
  const appSpecificPassword = passwordOf(typedPassword)
  const [first, ...more] = [
    ...(email.length <= longestText && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : [emailShape()]),
    ...(appSpecificPassword === null ? [passwordShape()] : []),
  ]
  if (first || appSpecificPassword === null) throw new DomainError([first ?? passwordShape(), ...more])
  return { method: 'APP_SPECIFIC_PASSWORD', email, appSpecificPassword }
}

/**
 * A password for apps as Apple writes it: four groups of four letters (AV-8). Spaces and any kind of dash are taken
 * for what they were in the page it was copied from; whatever else it is, it is not one.
 */
function passwordOf(typed: string): string | null {
  const letters = typed.length > longestText ? '' : typed.replace(/[\s\p{Pd}\u2212]/gu, '').toLowerCase()
  return /^[a-z]{16}$/.test(letters) ? (letters.match(/.{4}/g) ?? []).join('-') : null
}

const oneOf = (field: string): Problem =>
  toProblem(
    'INVALID',
    'A Reporter token is needed, or an Apple Account’s address with a password for apps.',
    {
      field,
      hint: 'One of the two; the password makes the token.',
    },
  )

/** What is said of a text that is no Reporter token. */
export const tokenShape = (): Problem =>
  toProblem('TOKEN_INVALID', 'A Reporter token looks like 4fbd6016-439d-4cef-a72e-5c465f8343d4.', {
    field: 'accessToken',
    hint: 'Copy it whole from Sales and Trends › Reports › (?) beside About Reports.',
    page: applePages.reporterToken,
  })

const emailShape = (): Problem =>
  toProblem('EMAIL_INVALID', 'The address of the Apple Account is not one.', { field: 'email' })

const passwordShape = (): Problem =>
  toProblem(
    'APP_PASSWORD_INVALID',
    'This is no password for apps (app-specific password): those look like abcd-efgh-ijkl-mnop. It was not sent anywhere.',
    {
      field: 'appSpecificPassword',
      hint: 'Never type the password of the Apple Account itself here. Make one for Gatehouse under Sign-In and Security › App-Specific Passwords.',
      page: applePages.passwords,
    },
  )
