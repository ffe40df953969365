import { randomUUID } from 'node:crypto'

/** Where in the request Apple sees the mistake. */
export type ErrorSource = { parameter: string } | { pointer: string }

/** One entry of Apple's `errors` array, without the id that each answer gets anew. */
export interface AppleErrorEntry {
  status: number
  code: string
  title: string
  detail: string
  source?: ErrorSource
  meta?: Record<string, unknown>
}

/** Thrown anywhere below the server to answer with Apple's error document. Several entries may come at once. */
export class AppleError extends Error {
  readonly entries: readonly AppleErrorEntry[]
  readonly status: number

  constructor(first: AppleErrorEntry, ...more: readonly AppleErrorEntry[]) {
    super(first.detail)
    this.name = 'AppleError'
    this.entries = [first, ...more]
    this.status = first.status
  }
}

/** Apple's error document. */
export function errorDocument(entries: readonly AppleErrorEntry[]): { errors: Record<string, unknown>[] } {
  return { errors: entries.map((entry) => ({ id: randomUUID(), ...entry, status: String(entry.status) })) }
}

/** The one answer to every token that does not hold. Apple gives no reason. */
export const NOT_AUTHORIZED: AppleErrorEntry = {
  status: 401,
  code: 'NOT_AUTHORIZED',
  title: 'Authentication credentials are missing or invalid.',
  detail:
    'Provide a properly configured and signed bearer token, and make sure that it has not expired. Learn more about Generating Tokens for API Requests https://developer.apple.com/go/?id=api-generating-tokens',
}

export const ROLE_TOO_SMALL: AppleErrorEntry = {
  status: 403,
  code: 'FORBIDDEN_ERROR',
  title: 'This request is forbidden for security reasons',
  detail: 'The API key in use does not allow this request',
}

export const AGREEMENT_MISSING: AppleErrorEntry = {
  status: 403,
  code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
  title: 'A required agreement is missing or has expired.',
  detail: 'This request requires an in-effect agreement that has not been signed or has expired.',
}

export const RATE_LIMITED: AppleErrorEntry = {
  status: 429,
  code: 'RATE_LIMIT_EXCEEDED',
  title: 'The request rate limit has been reached.',
  detail:
    "We've received too many requests for this API. Please wait and try again or slow down your request rate.",
}

export const UNEXPECTED: AppleErrorEntry = {
  status: 500,
  code: 'UNEXPECTED_ERROR',
  title: 'An unexpected error occurred.',
  detail:
    'An unexpected error occurred on the server side. If this issue continues, contact us at https://developer.apple.com/contact/.',
}

export const NO_SALES: AppleErrorEntry = {
  status: 404,
  code: 'NOT_FOUND',
  title: 'The request expected results but none were found',
  detail: 'There were no sales for the date specified.',
}

export const NOT_AVAILABLE_YET: AppleErrorEntry = {
  status: 404,
  code: 'NOT_FOUND',
  title: 'The request expected results but none were found',
  detail:
    'Report is not available yet. Daily reports for the Americas are available by 5 am Pacific Time; Japan, Australia, and New Zealand by 5 am Japan Standard Time; and 5 am Central European Time for all other territories.',
}

export const REPORT_GONE: AppleErrorEntry = {
  status: 410,
  code: 'GONE',
  title: 'The requested report is no longer available',
  detail: 'Report is no longer available.',
}

/** The provider has no developer team: everything that has to do with certificates is forbidden (FO-16). */
export function teamNotFound(contentProviderId: string): AppleErrorEntry {
  return {
    status: 403,
    code: 'FORBIDDEN_ERROR',
    title: 'This request is forbidden for security reasons',
    detail: `Unable to find a team with the given Content Provider ID '${contentProviderId}' to which you belong. Please contact Apple Developer Program Support. https://developer.apple.com/support`,
  }
}

/** A path that Apple's API does not have. */
export function unknownPath(path: string): AppleErrorEntry {
  return {
    status: 404,
    code: 'NOT_FOUND',
    title: 'The specified resource does not exist',
    detail: `The path provided does not match a defined resource type: ${path}`,
  }
}

export function unknownId(type: string, id: string): AppleErrorEntry {
  return {
    status: 404,
    code: 'NOT_FOUND',
    title: 'The specified resource does not exist',
    detail: `There is no resource of type '${type}' with id '${id}'`,
  }
}

export function methodNotAllowed(method: string): AppleErrorEntry {
  return {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    title: 'The request method is not valid for the resource path.',
    detail: `The request method used for this request is not valid for the resource path: ${method}`,
  }
}

/** The one 406 whose text is known: it names what was asked for and what there is. */
export function notAcceptable(requested: string, allowed: string): AppleErrorEntry {
  const [type = '*', subtype = '*'] = (requested.split(',')[0]?.split(';')[0] ?? '*/*').trim().split('/')
  return {
    status: 406,
    code: 'NOT_ACCEPTABLE',
    title: 'The specified Accept header is not acceptable',
    detail: `The provided Accept header is not supported for this request.\n\nRequested: MediaRangeImpl{type='${type}', subtype='${subtype}', parameters={}, quality=1.0}\n\nAllowed: ${allowed}`,
  }
}

export function illegalParameter(parameter: string, detail: string): AppleErrorEntry {
  return {
    status: 400,
    code: 'PARAMETER_ERROR.ILLEGAL',
    title: 'A parameter is not allowed',
    detail,
    source: { parameter },
  }
}

export function invalidParameter(parameter: string, detail: string): AppleErrorEntry {
  return {
    status: 400,
    code: 'PARAMETER_ERROR.INVALID',
    title: 'A parameter has an invalid value',
    detail,
    source: { parameter },
  }
}

export function missingParameter(parameter: string): AppleErrorEntry {
  return {
    status: 400,
    code: 'PARAMETER_ERROR.REQUIRED',
    title: 'A required parameter is missing',
    detail: `The parameter '${parameter}' is required but was not provided`,
    source: { parameter },
  }
}
