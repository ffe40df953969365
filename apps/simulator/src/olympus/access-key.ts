import type { FastifyRequest } from 'fastify'
import { dayNumber, dayText } from '../clock/day.ts'
import { TOKEN_DAYS, type ReporterToken } from '../data/apple-ids.ts'
import { SignInError } from '../idmsa/sign-in-error.ts'
import type { PageAnswer } from '../idmsa/web-page.ts'
import { uuidOf } from '../random/ids.ts'
import type { World } from '../world.ts'
import type { Seat } from './seat.ts'

const SEES_TRENDS: readonly string[] = ['ACCOUNT_HOLDER', 'ADMIN', 'FINANCE', 'SALES', 'ACCESS_TO_REPORTS']

/** The token against forged requests, which the page fetches before its first question. */
export function csrfToken({ appleId }: Seat, { headers }: FastifyRequest): PageAnswer {
  if (headers['fetch-csrf-token'] !== '1') throw new SignInError(403)
  return { status: 200, text: `CSRF:${csrfOf(appleId.email)}` }
}

/** The Reporter token of whoever is signed in: the one that Reporter itself would show. */
export function accessKey(seat: Seat, request: FastifyRequest): PageAnswer {
  guard(seat, request)
  const token = seat.appleId.reporterToken
  return token === null ? failure('702', 'No access key.') : success(token)
}

/** Makes a new one, which ends the present one. */
export function newAccessKey({ appleIds }: World, seat: Seat, request: FastifyRequest): PageAnswer {
  guard(seat, request)
  return success(appleIds.newToken(seat.appleId))
}

/** @throws {SignInError} 403 without the token against forgery, or without a role that sees the page */
function guard({ appleId, chosen }: Seat, { headers }: FastifyRequest): void {
  if (headers.csrf !== csrfOf(appleId.email)) throw new SignInError(403)
  if (!chosen.roles.some((role) => SEES_TRENDS.includes(role))) throw new SignInError(403)
}

function success({ value, expiresOn }: ReporterToken): PageAnswer {
  const createdOn = dayText(dayNumber(expiresOn) - TOKEN_DAYS)
  const data = { accessKey: value, createdDate: english(createdOn), expiryDate: english(expiresOn) }
  return { status: 200, body: { status: 'success', result: { data } } }
}

const failure = (code: string, message: string): PageAnswer => ({
  status: 200,
  body: { status: 'error', error: { code, message } },
})

/** `May 07, 2026` */
function english(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', {
    month: 'short',
    day: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

const csrfOf = (email: string): string => uuidOf('csrf', email).toUpperCase()
