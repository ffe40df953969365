/** Why a use case refused. The closed set of codes that people can meet as `userErrors`. */
export const domainErrorCodes = [
  'INVALID',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'NAME_TAKEN',
  'KEY_NOT_A_KEY',
  'KEY_PUBLIC',
  'KEY_NOT_PKCS8',
  'KEY_ENCRYPTED',
  'KEY_NOT_EC',
  'KEY_NOT_P256',
  'KEY_ID_INVALID',
  'ISSUER_INVALID',
  'OTHER_TEAM',
  'VENDOR_NUMBER_INVALID',
  'VENDOR_NUMBER_MISSING',
  'ALREADY_CONNECTED',
  'ADMIN_KEY_NEEDED',
  'TOO_SOON',
  'TOKEN_INVALID',
  'EMAIL_INVALID',
  'APP_PASSWORD_INVALID',
  'CONSENT_NEEDED',
  'APPLE_REFUSED',
  'METHOD_OFF',
  'CODE_INVALID',
  'CODE_REFUSED',
  'UNAVAILABLE',
] as const
export type DomainErrorCode = (typeof domainErrorCodes)[number]

/** Who can mend a problem. */
export const remedyActors = [
  'YOU',
  'WORKSPACE_ADMIN',
  'CLIENT_ACCOUNT_HOLDER',
  'CLIENT_ADMIN',
  'APPLE',
  'NOBODY',
] as const
export type RemedyActor = (typeof remedyActors)[number]

/** A page of Apple's where the problem is mended. */
export interface Page {
  label: string
  url: string
}

/** One problem as a person meets it: what happened, what next, who. */
export interface Problem {
  code: DomainErrorCode
  /** The input field it belongs to. */
  field: string | null
  message: string
  hint: string | null
  actor: RemedyActor
  page: Page | null
}

/** Thrown when a use case refuses what was asked, with every reason at once. Nothing was changed. */
export class DomainError extends Error {
  override name = 'DomainError'
  readonly problems: [Problem, ...Problem[]]

  constructor(problems: [Problem, ...Problem[]]) {
    super(problems.map((problem) => `${problem.code}: ${problem.message}`).join(' '))
    this.problems = problems
  }

  get code(): DomainErrorCode {
    return this.problems[0].code
  }
}

/** Builds a DomainError of one problem; the usual actor is the person who asked. */
export function problem(
  code: DomainErrorCode,
  message: string,
  more: { field?: string; hint?: string; actor?: RemedyActor; page?: Page } = {},
): DomainError {
  return new DomainError([toProblem(code, message, more)])
}

/** One problem, for use cases that collect several before they throw. */
export const toProblem = (
  code: DomainErrorCode,
  message: string,
  more: { field?: string; hint?: string; actor?: RemedyActor; page?: Page } = {},
): Problem => ({
  code,
  message,
  field: more.field ?? null,
  hint: more.hint ?? null,
  actor: more.actor ?? 'YOU',
  page: more.page ?? null,
})
