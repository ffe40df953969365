import { describe, expect, it } from 'vitest'
import { accessAfter, isOfAccount } from './access-evidence.pure.ts'
import { projectState } from './state.pure.ts'

const shown = (reasonCode: string) =>
  projectState(
    {
      access: accessAfter(reasonCode),
      reasonCode,
      openAttempt: null,
      firstBackfillDone: true,
      archivedAt: null,
      expiresAt: null,
    },
    new Date('2026-11-19T12:00:00Z'),
  )

describe('what a reason makes of an open access', () => {
  it.each([
    ['AGREEMENT_REQUIRED', 'DEGRADED'],
    ['MEMBERSHIP_EXPIRED', 'DEGRADED'],
    ['TEAM_NOT_FOUND', 'DEGRADED'],
    ['ROLE_INSUFFICIENT', 'DEGRADED'],
    ['VENDOR_NUMBER_REFUSED', 'DEGRADED'],
    ['REFUSED_BY_APPLE', 'DEGRADED'],
    ['CLOCK_SKEW', 'DEGRADED'],
    ['NO_SIMULATOR', 'DEGRADED'],
    ['SEAL_KEY_MISSING', 'DEGRADED'],
    ['A_CODE_OF_TOMORROW', 'DEGRADED'],
    ['KEY_REFUSED', 'NEEDS_REAUTH'],
    ['KEY_UNUSABLE', 'NEEDS_REAUTH'],
    ['KEY_REVOKED', 'REVOKED'],
    ['TOKEN_REPLACED', 'REVOKED'],
    ['USER_REMOVED', 'REVOKED'],
    ['ACCOUNT_LOCKED', 'LOCKED'],
  ])('%s shows it as %s', (reason, state) => {
    expect(shown(reason)).toBe(state)
  })
})

describe('a limit that ends by itself once Apple answers again', () => {
  it.each([
    'AGREEMENT_REQUIRED',
    'MEMBERSHIP_EXPIRED',
    'TEAM_NOT_FOUND',
    'REFUSED_BY_APPLE',
    'CLOCK_SKEW',
    'NO_SIMULATOR',
    'SEAL_KEY_MISSING',
  ])('is %s', (reason) => {
    expect(isOfAccount(reason)).toBe(true)
  })

  it.each(['ROLE_INSUFFICIENT', 'INDIVIDUAL_KEY_LIMITS', 'VENDOR_NUMBER_REFUSED', 'KEY_REVOKED', ''])(
    'is not “%s”, which lies with the key',
    (reason) => {
      expect(isOfAccount(reason)).toBe(false)
    },
  )
})
