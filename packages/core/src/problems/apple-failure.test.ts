import {
  AscErrorKind,
  AscForbiddenError,
  AscLocalCode,
  AscNetworkError,
  AscNotFoundError,
  AscParameterError,
  AscProtocolError,
  AscRateLimitedError,
  AscServerError,
  AscUnauthorizedError,
  ForbiddenReason,
  type AscError,
} from '@gatehouse/asc-client'
import { describe, expect, it } from 'vitest'
import { VaultError } from '../vault/vault.ts'
import { reasonOf } from './apple-failure.ts'
import { CannotAskAppleError } from './cannot-ask-apple.ts'

const failure = {
  method: 'GET' as const,
  path: '/v1/salesReports',
  message: 'Apple refuses.',
  status: null,
  code: null,
  detail: 'In Apple’s words',
  requestId: null,
}
const unauthorised = (clockSkewSeconds: number | null, code: string | null = null) =>
  new AscUnauthorizedError({ ...failure, code, clockSkewSeconds })
const forbidden = (reason: ForbiddenReason) => new AscForbiddenError({ ...failure, reason })
const parameter = (vendorNumberRefused: boolean) =>
  new AscParameterError({ ...failure, parameter: null, vendorNumberRefused })

const asked = { capability: 'sales', vendorNumber: '85012345', worked: true }

const table: [string, AscError, { code: string; params: object } | null][] = [
  ['a refused key', unauthorised(0), { code: 'KEY_REVOKED', params: {} }],
  ['a refused key, without a clock to compare', unauthorised(null), { code: 'KEY_REVOKED', params: {} }],
  ['a clock that is ahead', unauthorised(300.4), { code: 'CLOCK_SKEW', params: { seconds: 300 } }],
  ['a clock that is behind', unauthorised(-90), { code: 'CLOCK_SKEW', params: { seconds: 90 } }],
  ['a clock that is a little off', unauthorised(45), { code: 'KEY_REVOKED', params: {} }],
  [
    'a key that cannot sign',
    unauthorised(null, AscLocalCode.PRIVATE_KEY_UNREADABLE),
    { code: 'KEY_UNUSABLE', params: {} },
  ],
  ['an agreement', forbidden('AGREEMENT_REQUIRED'), { code: 'AGREEMENT_REQUIRED', params: {} }],
  ['the membership', forbidden('MEMBERSHIP_EXPIRED'), { code: 'MEMBERSHIP_EXPIRED', params: {} }],
  ['the team', forbidden('TEAM_NOT_FOUND'), { code: 'TEAM_NOT_FOUND', params: {} }],
  [
    'the role',
    forbidden('ROLE_INSUFFICIENT'),
    { code: 'ROLE_INSUFFICIENT', params: { capability: 'sales' } },
  ],
  ['unknown words', forbidden('OTHER'), { code: 'REFUSED_BY_APPLE', params: { detail: 'In Apple’s words' } }],
  [
    'a vendor number',
    parameter(true),
    { code: 'VENDOR_NUMBER_REFUSED', params: { vendorNumber: '85012345' } },
  ],
  ['another value', parameter(false), { code: 'REFUSED_BY_APPLE', params: { detail: 'In Apple’s words' } }],
  [
    'nothing at the address',
    new AscNotFoundError({ ...failure, status: 404 }),
    { code: 'REFUSED_BY_APPLE', params: { detail: 'In Apple’s words' } },
  ],
  [
    'an answer of another shape',
    new AscProtocolError({ ...failure, code: AscLocalCode.BAD_SHAPE }),
    { code: 'REFUSED_BY_APPLE', params: { detail: 'In Apple’s words' } },
  ],
  ['a page of HTML', new AscProtocolError({ ...failure, code: AscLocalCode.UNREADABLE }), null],
  ['too many requests', new AscRateLimitedError({ ...failure, status: 429 }), null],
  ['an error of Apple’s own', new AscServerError({ ...failure, status: 503 }), null],
  ['no connection', new AscNetworkError({ ...failure, code: AscLocalCode.TIMEOUT }), null],
]

describe('what Apple’s answer means', () => {
  it.each(table)('%s', (_, error, reason) => {
    expect(reasonOf(error, asked)).toEqual(reason)
  })

  it('is said of every kind of error', () => {
    expect(new Set(table.map(([, error]) => error.kind))).toEqual(new Set(Object.values(AscErrorKind)))
  })

  it('is said of every reason to forbid', () => {
    const reasons = table.flatMap(([, error]) => (error instanceof AscForbiddenError ? [error.reason] : []))
    expect(new Set(reasons)).toEqual(new Set(Object.values(ForbiddenReason)))
  })

  it('is “may be different next time” exactly when the error says so', () => {
    for (const [, error, reason] of table) expect(reason === null).toBe(error.retryable)
  })

  it('calls a key refused that never worked, and revoked one that did', () => {
    expect(reasonOf(unauthorised(0), { ...asked, worked: false })).toEqual({
      code: 'KEY_REFUSED',
      params: {},
    })
  })
})

describe('what keeps us from asking', () => {
  it.each([
    ['no key in the slot', new CannotAskAppleError('KEY_UNUSABLE'), 'KEY_UNUSABLE'],
    ['no simulator', new CannotAskAppleError('NO_SIMULATOR'), 'NO_SIMULATOR'],
    ['a seal whose key is not in the key file', new VaultError('SEAL_KEY_MISSING'), 'SEAL_KEY_MISSING'],
    ['a seal that was changed', new VaultError('SEAL_BROKEN'), 'KEY_UNUSABLE'],
    ['a seal of another row', new VaultError('OTHER_ROW'), 'KEY_UNUSABLE'],
  ])('%s', (_, error, code) => {
    expect(reasonOf(error, asked)).toEqual({ code, params: {} })
  })

  it.each([new Error('a fault of ours'), 'text', null, undefined])('is not %s', (error) => {
    expect(reasonOf(error, asked)).toBeNull()
  })
})
