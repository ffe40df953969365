import type { AppleSaying, AppleService } from '@gatehouse/asc-client'
import type { ReasonCode } from '../problems/reasons.ts'
import type { ExplanationCode } from './explanations.pure.ts'

/** What else was pasted beside Apple's words. */
export interface Circumstances {
  status: number | null
  /** Path of the request, without its host; empty where nobody said. */
  path: string
}

/** One row of the table from what Apple says to what it means. Every condition that is there must hold. */
interface Rule {
  service?: AppleService
  /** Apple's code or the beginning of it, up to a dot. */
  code?: string
  /** In Apple's words, lower case. They are observed, not promised. */
  says?: string
  path?: RegExp
  status?: number
  means: ExplanationCode | ReasonCode
  /** Whether Apple says this for one cause alone. */
  certain: boolean
}

const api = (code: string, means: Rule['means'], more: Partial<Rule> = {}): Rule => ({
  service: 'API',
  code,
  means,
  certain: true,
  ...more,
})
const reporter = (numbers: readonly number[], means: Rule['means'], certain = true): Rule[] =>
  numbers.map((number) => ({ service: 'REPORTER', code: String(number), means, certain }))
const signIn = (numbers: readonly number[], means: Rule['means'], certain = true): Rule[] =>
  numbers.map((number) => ({ service: 'SIGN_IN', code: String(number), means, certain }))

/** Tried in order; the first that holds is the answer. Apple: the error pages of the API, Reporter and the sign-in. */
export const RULES: readonly Rule[] = [
  api('FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', 'AGREEMENT_REQUIRED'),
  api('FORBIDDEN', 'AGREEMENT_REQUIRED', { says: 'program license agreement' }),
  api('FORBIDDEN_ERROR', 'MEMBERSHIP_EXPIRED', { says: 'is not associated with an active membership' }),
  api('FORBIDDEN_ERROR', 'TEAM_NOT_FOUND', { says: 'unable to find a team', certain: false }),
  api('FORBIDDEN_ERROR', 'ROLE_INSUFFICIENT', { says: 'api key in use does not allow' }),
  api('NOT_AUTHORIZED', 'PURCHASE_KEY_NEEDED', { path: /^\/inApps\// }),
  api('NOT_AUTHORIZED', 'KEY_REFUSED', { certain: false }),
  api('RATE_LIMIT_EXCEEDED', 'RATE_LIMITED'),
  api('UNEXPECTED', 'APPLE_FAULT'),
  api('UNEXPECTED_ERROR', 'APPLE_FAULT'),
  api('PARAMETER_ERROR', 'VENDOR_NUMBER_REFUSED', { says: 'invalid vendor number', certain: false }),
  api('PARAMETER_ERROR', 'REPORT_VERSION', { says: 'latest version for this report' }),
  api('PARAMETER_ERROR', 'PARAMETER_WRONG'),
  { service: 'API', says: 'there were no sales', means: 'NO_SALES', certain: true },
  { service: 'API', says: 'report is not available yet', means: 'APPLE_LATE', certain: true },
  { service: 'API', says: 'report is no longer available', means: 'NO_LONGER_KEPT', certain: true },
  { service: 'API', says: 'content rights', means: 'CONTENT_RIGHTS_MISSING', certain: true },
  { service: 'API', says: 'contentrightsdeclaration', means: 'CONTENT_RIGHTS_MISSING', certain: true },
  { service: 'API', says: 'you already have such an entity', means: 'ALREADY_REQUESTED', certain: true },
  { service: 'API', says: "type 'analyticsreport", means: 'ANALYTICS_FORGOTTEN', certain: false },
  api('STATE_ERROR', 'WRONG_STATE', { certain: false }),
  { path: /^\/v1\/buildUploads/, status: 404, means: 'NOT_ENABLED_YET', certain: false },
  api('NOT_FOUND', 'NOT_THERE'),
  api('PATH_ERROR', 'NOT_THERE', { path: /^\/v1\/(?!buildUploads)/ }),
  api('PATH_ERROR', 'NOT_ENABLED_YET', { certain: false }),
  api('METHOD_NOT_ALLOWED', 'REQUEST_WRONG'),
  api('ENTITY_INVALID', 'REQUEST_WRONG'),
  api('ENTITY_UNPROCESSABLE', 'REQUEST_WRONG'),
  api('ENTITY_ERROR', 'PARAMETER_WRONG'),
  ...reporter([108, 131], 'REPORTER_PASSWORD_REFUSED'),
  ...reporter([123], 'REPORTER_TOKEN_EXPIRED'),
  ...reporter([124, 125, 132], 'TOKEN_REPLACED', false),
  ...reporter([110, 111], 'NO_CONNECTION'),
  ...reporter([117, 211], 'REPORTS_DELAYED'),
  ...reporter([119, 212], 'APPLE_FAULT'),
  ...reporter([120, 121], 'REPORT_VERSION'),
  ...reporter([200, 300], 'VENDOR_NUMBER_REFUSED', false),
  ...reporter([209], 'NO_LONGER_KEPT'),
  ...reporter([210], 'APPLE_LATE'),
  ...reporter([213], 'NO_SALES'),
  ...reporter([214], 'REPORTER_ACCOUNT_NEEDED'),
  ...reporter([215, 216], 'REPORTER_ACCOUNT_GONE', false),
  ...reporter(
    [100, 101, 102, 103, 104, 105, 109, 112, 113, 114, 115, 201, 202, 203, 204, 205, 206, 207, 208],
    'REPORTER_REQUEST_WRONG',
  ),
  ...reporter([301, 314, 315, 316], 'REPORTER_REQUEST_WRONG'),
  ...signIn([-20101, -22406], 'SIGN_IN_REFUSED'),
  // What is public disagrees about these three: no more is said than that they are refused.
  ...signIn([-20210, -20751, -20283], 'SIGN_IN_REFUSED', false),
  ...signIn([-20209], 'ACCOUNT_LOCKED'),
  ...signIn([-22320], 'COMPANY_ACCOUNT'),
  ...signIn([-21669], 'CODE_WRONG'),
  ...signIn([-22979, -22981], 'CODE_NOT_RESENT'),
  ...signIn([-22982], 'CODES_BLOCKED'),
  ...signIn([-28248], 'PHONE_NOT_SERVED'),
  ...signIn([-22938, -22910], 'APP_SPECIFIC_NEEDED'),
  { says: 'usermigrationinfo', means: 'TRANSFER_IDENTIFIERS', certain: false },
  { path: /^\/auth\/usermigrationinfo/, means: 'TRANSFER_IDENTIFIERS', certain: false },
  { path: /^\/inApps\//, status: 401, means: 'PURCHASE_KEY_NEEDED', certain: false },
  { says: 'unauthenticated', means: 'PURCHASE_KEY_NEEDED', certain: false },
  { says: 'forbidden for security reasons', means: 'ROLE_INSUFFICIENT', certain: false },
  { says: 'unable to find a team', means: 'TEAM_NOT_FOUND', certain: false },
  { says: 'authentication credentials are missing or invalid', means: 'KEY_REFUSED', certain: false },
  { says: 'there were no sales', means: 'NO_SALES', certain: true },
  { says: 'access token is expired', means: 'REPORTER_TOKEN_EXPIRED', certain: true },
  { says: 'access token is invalid', means: 'TOKEN_REPLACED', certain: false },
  { says: 'federated authentication is required', means: 'COMPANY_ACCOUNT', certain: true },
  { says: 'locked for security reasons', means: 'ACCOUNT_LOCKED', certain: true },
  { says: 'bad gateway', means: 'APPLE_FAULT', certain: true },
  { says: 'server error', means: 'APPLE_FAULT', certain: true },
  { says: 'service unavailable', means: 'APPLE_FAULT', certain: true },
  { status: 401, means: 'KEY_REFUSED', certain: false },
  { status: 406, means: 'REQUEST_WRONG', certain: true },
  { status: 410, path: /^\/v1\/userInvitations/, means: 'INVITATION_OVER', certain: true },
  { status: 415, means: 'REQUEST_WRONG', certain: true },
  { status: 429, means: 'RATE_LIMITED', certain: true },
  ...[500, 502, 503, 504].map((status): Rule => ({ status, means: 'APPLE_FAULT', certain: true })),
]

/** What Apple means by something; null where no row knows it. */
export function meaningOf(said: AppleSaying, { status, path }: Circumstances): Rule | null {
  const words = said.words.toLowerCase()
  return (
    RULES.find(
      (rule) =>
        (rule.service === undefined || rule.service === said.service) &&
        (rule.code === undefined ||
          said.code === rule.code ||
          said.code?.startsWith(`${rule.code}.`) === true) &&
        (rule.says === undefined || words.includes(rule.says)) &&
        (rule.path === undefined || rule.path.test(path)) &&
        (rule.status === undefined || rule.status === status),
    ) ?? null
  )
}
