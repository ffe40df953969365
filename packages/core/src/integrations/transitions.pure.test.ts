import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonCodes } from '../problems/reasons.ts'
import { accessAfter } from './access-evidence.pure.ts'
import { stateAfter } from './reason-states.pure.ts'
import { integrationStates, projectState, type Evidence, type IntegrationState } from './state.pure.ts'
import { causeOf, nextState, transitions, TransitionError, type Cause } from './transitions.pure.ts'

const now = new Date('2026-11-19T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

const shutReasons = ['KEY_REFUSED', 'KEY_REMOVED', 'KEY_REVOKED', 'TOKEN_REPLACED', 'ACCOUNT_LOCKED']
const limits = ['ROLE_INSUFFICIENT', 'AGREEMENT_REQUIRED', 'A_CODE_OF_ANOTHER_VERSION']
const stages = [null, 'QUEUED', 'VERIFYING', 'AWAITING_CODE', 'PENDING'] as const

/** Evidence as use cases leave it: a limit has its reason, an open access none. */
const lawful: fc.Arbitrary<Evidence> = fc
  .record({
    access: fc.constantFrom('NOT_YET', 'OPEN', 'LIMITED', 'SHUT'),
    shutFor: fc.constantFrom(...shutReasons),
    limitedBy: fc.constantFrom(...limits),
    openAttempt: fc.constantFrom(...stages),
    firstBackfillDone: fc.boolean(),
    // As often absent as there: else rows that need both sides without it turn up too seldom to be counted on.
    archivedAt: fc.option(fc.constant(inDays(-1)), { freq: 2 }),
    expiresAt: fc.option(fc.constantFrom(inDays(3), inDays(30)), { freq: 2 }),
  })
  .map(({ shutFor, limitedBy, ...rest }) => ({
    ...rest,
    reasonCode: rest.access === 'SHUT' ? shutFor : rest.access === 'LIMITED' ? limitedBy : null,
  }))

/** A step that can happen: history does not become undone, access is gained once, a restored one has lost its key. */
const step = fc.tuple(lawful, lawful).map(([before, next]): [Evidence, Evidence] => {
  const after = { ...next, firstBackfillDone: before.firstBackfillDone || next.firstBackfillDone }
  if (before.archivedAt !== null && after.archivedAt === null)
    return [before, { ...after, access: 'SHUT', reasonCode: 'KEY_REMOVED' }]
  return [before, after]
})

const isPossible = ([before, after]: [Evidence, Evidence]) =>
  after.archivedAt !== null || before.access === after.access || causeOf(before, after) !== null

describe('the table of transitions', () => {
  it('has a named cause for every way that evidence can lead, and leads where the state is projected', () => {
    fc.assert(
      fc.property(step.filter(isPossible), ([before, after]) => {
        const from = projectState(before, now)
        expect(nextState(from, before, after, now)).toBe(projectState(after, now))
      }),
      { numRuns: 5_000 },
    )
  })

  it('has no row that evidence does not show', () => {
    const shown = new Set<string>()
    fc.assert(
      fc.property(step.filter(isPossible), ([before, after]) => {
        const [from, to] = [projectState(before, now), projectState(after, now)]
        if (from !== to) shown.add(`${from} ${causeOf(before, after)} ${to}`)
        // Time alone: the same evidence, a month on.
        const later = projectState(before, inDays(28))
        if (later !== from) shown.add(`${from} ${causeOf(before, before)} ${later}`)
      }),
      { numRuns: 60_000 },
    )
    expect([...shown].toSorted()).toEqual(rows().toSorted())
  })

  it('leaves no state without a way on, and archives from everywhere else', () => {
    const ways = integrationStates.map((state) => [state, Object.keys(transitions[state])[0]])
    expect(ways).toEqual(
      integrationStates.map((state) => [state, state === 'ARCHIVED' ? 'RESTORED' : 'ARCHIVED']),
    )
  })

  it('never goes back to before the first access', () => {
    const before: IntegrationState[] = ['DRAFT', 'VERIFYING', 'AWAITING_CODE', 'PENDING']
    for (const row of rows().filter((each) => !before.some((state) => each.startsWith(`${state} `))))
      expect(before.some((state) => row.endsWith(` ${state}`))).toBe(false)
  })
})

const rows = (): string[] =>
  integrationStates.flatMap((from) =>
    Object.entries(transitions[from]).flatMap(([cause, targets]) =>
      targets.map((to) => `${from} ${cause} ${to}`),
    ),
  )

const open: Evidence = {
  access: 'OPEN',
  reasonCode: null,
  openAttempt: null,
  firstBackfillDone: true,
  archivedAt: null,
  expiresAt: null,
}

describe('what the table does not have', () => {
  it.each([
    ['a limit without a reason', 'ACTIVE', open, { ...open, access: 'LIMITED' }],
    [
      'an access that is shut by what only limits',
      'ACTIVE',
      open,
      { ...open, access: 'SHUT', reasonCode: 'ROLE_INSUFFICIENT' },
    ],
    ['a limit by what shuts', 'ACTIVE', open, { ...open, access: 'LIMITED', reasonCode: 'KEY_REVOKED' }],
    ['access that was never gained', 'ACTIVE', open, { ...open, access: 'NOT_YET' }],
    ['history that comes undone', 'ACTIVE', open, { ...open, firstBackfillDone: false }],
    ['an archive that comes back with its key', 'ARCHIVED', { ...open, archivedAt: now }, open],
    [
      'a refusal before the first access',
      'DRAFT',
      { ...open, access: 'NOT_YET' },
      { ...open, access: 'SHUT', reasonCode: 'KEY_REVOKED' },
    ],
  ] as [string, IntegrationState, Evidence, Evidence][])('is refused: %s', (_, from, before, after) => {
    expect(() => nextState(from, before, after, now)).toThrow(TransitionError)
  })
})

describe('a reason leads to', () => {
  const expected: [string, Cause | IntegrationState][] = [
    ...[
      'AGREEMENT_REQUIRED',
      'MEMBERSHIP_EXPIRED',
      'TEAM_NOT_FOUND',
      'ROLE_INSUFFICIENT',
      'APPS_NOT_VISIBLE',
      'VENDOR_REMOVED',
    ].map((code): [string, IntegrationState] => [code, 'DEGRADED']),
    ...[
      'APP_TRANSFERRED',
      'CANNOT_RENEW',
      'APPLE_LATE',
      'APPLE_SLOW',
      'REFUSED_BY_APPLE',
      'NOBODY_KNOWS',
    ].map((code): [string, IntegrationState] => [code, 'DEGRADED']),
    ...['TOKEN_EXPIRED', 'SESSION_ENDED', 'PASSWORD_REVOKED', 'KEY_REFUSED'].map(
      (code): [string, IntegrationState] => [code, 'NEEDS_REAUTH'],
    ),
    ...['TOKEN_REPLACED', 'KEY_REVOKED', 'USER_REMOVED'].map((code): [string, IntegrationState] => [
      code,
      'REVOKED',
    ]),
    ['ACCOUNT_LOCKED', 'LOCKED'],
  ]
  it.each(expected)('%s: %s', (code, state) => {
    expect(stateAfter(code)).toBe(state)
    expect(projectState({ ...open, access: accessAfter(code), reasonCode: code }, now)).toBe(state)
  })

  it('the state that its access shows, for every code of the catalogue', () => {
    for (const code of reasonCodes)
      expect(projectState({ ...open, access: accessAfter(code), reasonCode: code }, now)).toBe(
        stateAfter(code),
      )
  })
})
