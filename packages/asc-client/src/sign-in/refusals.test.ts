import { expect, it } from 'vitest'
import { problemOf } from './refusals.ts'
import type { SignInStep } from './sign-in-error.ts'

it.each<[SignInStep, number, string | null, unknown, string]>([
  ['PROOF', 401, '-20101', null, 'PASSWORD_REFUSED'],
  ['PROOF', 403, '-20209', null, 'ACCOUNT_LOCKED'],
  ['PROOF', 403, '-22320', null, 'FEDERATED'],
  ['PROOF', 403, null, null, 'REFUSED'],
  ['PROOF', 412, null, { authType: 'hsa2' }, 'PROMPT_PENDING'],
  ['PROOF', 412, null, { authType: 'sa' }, 'NO_SECOND_FACTOR'],
  ['PROOF', 412, null, 'HTML', 'PROMPT_PENDING'],
  ['OFFER', 401, null, null, 'SIGN_IN_LOST'],
  ['OFFER', 503, null, null, 'UNAVAILABLE'],
  ['PAGE', 429, null, null, 'UNAVAILABLE'],
  ['ENTER_CODE', 400, '-21669', null, 'CODE_WRONG'],
  ['ENTER_CODE', 400, '-22982', null, 'CODES_BLOCKED'],
  ['SEND_CODE', 423, null, null, 'CODES_BLOCKED'],
  ['SEND_CODE', 423, '-22979', null, 'RESEND_LIMIT'],
  ['SEND_CODE', 400, '-28248', null, 'NUMBER_UNREACHABLE'],
  ['SESSION', 401, null, null, 'SESSION_ENDED'],
  ['SESSION', 403, null, null, 'NOT_IN_A_TEAM'],
  ['PROOF', 418, '-1', null, 'UNEXPECTED'],
])('%s with %i %s %j is %s', (step, status, code, json, problem) => {
  expect(problemOf({ step, status, code, json })).toBe(problem)
})
