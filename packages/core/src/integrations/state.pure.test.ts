import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  expiringWithinDays,
  integrationStates,
  projectState,
  statesBySeverity,
  type Evidence,
  type IntegrationState,
} from './state.pure.ts'

const now = new Date('2026-11-19T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

const fresh: Evidence = {
  access: 'NOT_YET',
  reasonCode: null,
  openAttempt: null,
  firstBackfillDone: false,
  archivedAt: null,
  expiresAt: null,
}
const open: Evidence = { ...fresh, access: 'OPEN', firstBackfillDone: true }
const stages = ['QUEUED', 'VERIFYING', 'AWAITING_CODE', 'PENDING'] as const
const reasons = ['KEY_REVOKED', 'TOKEN_REPLACED', 'USER_REMOVED', 'ACCOUNT_LOCKED', 'KEY_REFUSED', 'NEW_ONE']

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  access: fc.constantFrom('NOT_YET', 'OPEN', 'LIMITED', 'SHUT'),
  reasonCode: fc.option(fc.constantFrom(...reasons)),
  openAttempt: fc.option(fc.constantFrom(...stages)),
  firstBackfillDone: fc.boolean(),
  archivedAt: fc.option(fc.constant(inDays(-1))),
  expiresAt: fc.option(fc.integer({ min: -30, max: 60 }).map(inDays)),
})

/** Whether a rule holds for all evidence; a counterexample is thrown with its evidence. */
const holds = (rule: (evidence: Evidence) => boolean): boolean => {
  fc.assert(fc.property(anyEvidence, rule))
  return true
}

const states: [IntegrationState, string, Evidence][] = [
  ['DRAFT', 'nobody tries to gain access', fresh],
  ['VERIFYING', 'a first attempt waits for its turn', { ...fresh, openAttempt: 'QUEUED' }],
  ['VERIFYING', 'a first attempt asks Apple', { ...fresh, openAttempt: 'VERIFYING' }],
  ['AWAITING_CODE', 'a first attempt waits for a code', { ...fresh, openAttempt: 'AWAITING_CODE' }],
  ['PENDING', 'a first attempt waits for an invitation', { ...fresh, openAttempt: 'PENDING' }],
  ['BACKFILLING', 'the first history is on its way', { ...open, firstBackfillDone: false }],
  ['ACTIVE', 'all is open and the first history is home', open],
  ['DEGRADED', 'something is refused and the rest works', { ...open, access: 'LIMITED' }],
  ['EXPIRING', 'the forecast end is near', { ...open, expiresAt: inDays(3) }],
  ['NEEDS_REAUTH', 'access is shut', { ...open, access: 'SHUT', reasonCode: 'KEY_REFUSED' }],
  ['NEEDS_REAUTH', 'access is shut for no known reason', { ...open, access: 'SHUT' }],
  ['REVOKED', 'the key was revoked', { ...open, access: 'SHUT', reasonCode: 'KEY_REVOKED' }],
  ['REVOKED', 'the token was replaced', { ...open, access: 'SHUT', reasonCode: 'TOKEN_REPLACED' }],
  ['REVOKED', 'the user was removed', { ...open, access: 'SHUT', reasonCode: 'USER_REMOVED' }],
  ['LOCKED', 'Apple locked the account', { ...open, access: 'SHUT', reasonCode: 'ACCOUNT_LOCKED' }],
  ['ARCHIVED', 'it was archived', { ...open, archivedAt: now }],
]

describe('the shown state of an integration', () => {
  test.each(states)('is %s when %s', (state, _, evidence) => {
    expect(projectState(evidence, now)).toBe(state)
  })

  it('can be each of the states', () => {
    expect(new Set(states.map(([state]) => state))).toEqual(new Set(integrationStates))
  })

  it('is always one of the states', () => {
    expect(holds((evidence) => integrationStates.includes(projectState(evidence, now)))).toBe(true)
  })

  it('is ARCHIVED whatever else is known, and only then', () => {
    const archived = (evidence: Evidence) => projectState(evidence, now) === 'ARCHIVED'
    expect(holds((evidence) => archived(evidence) === (evidence.archivedAt !== null))).toBe(true)
  })

  it('is not changed by an attempt once access was gained: a renewal is shown beside it', () => {
    const unmoved = (evidence: Evidence) =>
      evidence.access === 'NOT_YET' ||
      projectState(evidence, now) === projectState({ ...evidence, openAttempt: null }, now)
    expect(holds(unmoved)).toBe(true)
  })

  it('shows an attempt while there is no access yet, and DRAFT when it has ended', () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...stages), (evidence, openAttempt) => {
        const before = { ...evidence, access: 'NOT_YET' as const, archivedAt: null }
        expect(projectState({ ...before, openAttempt }, now)).not.toBe('DRAFT')
        expect(projectState({ ...before, openAttempt: null }, now)).toBe('DRAFT')
      }),
    )
  })

  it('shows the worst of what is known of an access that was gained', () => {
    const worst = (evidence: Evidence) => statesBySeverity.indexOf(projectState(evidence, now))
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const gained = { ...evidence, archivedAt: null, access: 'OPEN' as const }
        const limited = worst({ ...gained, access: 'LIMITED' })
        expect(worst({ ...gained, access: 'SHUT' })).toBeLessThan(limited)
        expect(limited).toBeLessThan(worst(gained))
        expect(worst({ ...gained, expiresAt: inDays(1) })).toBeLessThanOrEqual(worst(gained))
      }),
    )
  })

  it('is green only with open access, the first history home and no end in sight', () => {
    const truly = (evidence: Evidence) =>
      evidence.access === 'OPEN' && evidence.firstBackfillDone && evidence.archivedAt === null
    expect(holds((evidence) => projectState(evidence, now) !== 'ACTIVE' || truly(evidence))).toBe(true)
  })

  it.each([
    [expiringWithinDays + 0.001, 'ACTIVE'],
    [expiringWithinDays, 'EXPIRING'],
    [0, 'EXPIRING'],
    [-1, 'EXPIRING'],
  ])('with an end forecast in %d days is %s', (days, state) => {
    expect(projectState({ ...open, expiresAt: inDays(days) }, now)).toBe(state)
  })
})

test('every state has its place by severity, once', () => {
  expect([...statesBySeverity].sort()).toEqual([...integrationStates].sort())
})
