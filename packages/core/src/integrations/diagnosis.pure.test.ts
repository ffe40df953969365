import { expect, it } from 'vitest'
import { diagnosisChecks } from './diagnosis-view.ts'
import { diagnose, type DiagnosisFacts } from './diagnosis.pure.ts'
import { describeReason } from '../problems/reasons.ts'

const now = new Date('2026-11-19T20:00:00Z')
const checkedAt = new Date('2026-11-19T14:00:00Z')

const integration: DiagnosisFacts['integration'] = {
  id: '1',
  label: 'Team key',
  method: 'API_KEY_TEAM',
  state: 'ACTIVE',
  stateReason: null,
  paused: null,
  since: new Date('2026-10-01T00:00:00Z'),
  clientId: '2',
  provider: { id: '3', name: 'Northwind', vendorNumbers: ['85442109'], reporterAccount: null },
  owner: null,
  expiresAt: null,
  lastSyncedAt: checkedAt,
  nextSyncAt: null,
  appCount: 71,
  newApps: 'INCLUDE',
  appBatchSize: 70,
}
const capability = (name: string, status: 'PROVED' | 'REFUSED') => ({
  name,
  status,
  reason: status === 'REFUSED' ? `The role of this key does not include ${name}.` : null,
  hint: null,
  actor: null,
  rolesNeeded: null,
  appleSaid: null,
  checkedAt,
  provedAt: null,
  byServiceUserKey: false,
})
const working: DiagnosisFacts = {
  integration,
  capabilities: [capability('APPS', 'PROVED'), capability('SALES', 'PROVED')],
  attempt: null,
  backfill: null,
  apps: { included: 71, asks: 0, leftOut: 0, gone: 0 },
  analytics: { askedAt: checkedAt, skippedAt: null, stoppedAt: null },
  files: [{ state: 'HOME', problemCode: null, count: 30 }],
  now,
}
const inState = (state: DiagnosisFacts['integration']['state'], code: string): DiagnosisFacts => ({
  ...working,
  integration: {
    ...integration,
    state,
    stateReason: { code, ...describeReason(code, null), since: checkedAt },
  },
})
const analyticsCheck = (analytics: Partial<DiagnosisFacts['analytics']>) =>
  diagnose({ ...working, analytics: { ...working.analytics, ...analytics } }).checks.find(
    ({ name }) => name === 'ANALYTICS',
  )
const causeOf = (facts: DiagnosisFacts) => diagnose(facts).cause?.name

it('AT-32: finds nothing in the way of an integration that works, and says when each thing was seen', () => {
  const { cause, checks } = diagnose(working)
  expect(cause).toBeNull()
  expect(checks.map(({ name }) => name)).toEqual(diagnosisChecks)
  expect(checks.every(({ status }) => status === 'FINE')).toBe(true)
  expect(checks.find(({ name }) => name === 'ROLE')?.at).toEqual(checkedAt)
})

it.each([
  ['TOO_NEW', { ...working, integration: { ...integration, state: 'VERIFYING' } }],
  ['ACCESS_ENDED', inState('REVOKED', 'KEY_REVOKED')],
  ['ROLE', inState('DEGRADED', 'ROLE_INSUFFICIENT')],
  ['AGREEMENT', inState('DEGRADED', 'AGREEMENT_REQUIRED')],
  ['MEMBERSHIP', inState('NEEDS_REAUTH', 'MEMBERSHIP_EXPIRED')],
  ['WAITING_FOR_APPLE', { ...working, files: [{ state: 'LATE', problemCode: null, count: 1 }] }],
] satisfies [string, DiagnosisFacts][])('AT-32: names %s as the one cause', (name, facts) => {
  expect(causeOf(facts)).toBe(name)
})

it('AT-32: names the first cause of several, and keeps the others below it', () => {
  const facts = {
    ...inState('DEGRADED', 'ROLE_INSUFFICIENT'),
    files: [{ state: 'LATE', problemCode: null, count: 2 }],
  }
  const { cause, checks, since, affects } = diagnose(facts)
  expect(cause?.name).toBe('ROLE')
  expect(checks.filter(({ status }) => status === 'CAUSE').map(({ name }) => name)).toEqual([
    'ROLE',
    'WAITING_FOR_APPLE',
  ])
  expect(since).toEqual(checkedAt)
  expect(affects).toEqual({ apps: 71, kinds: [] })
})

it('AT-32: tells apart what was sold nowhere, what was left out, and what was never seen', () => {
  const of = (facts: DiagnosisFacts, name: string) =>
    diagnose(facts).checks.find((check) => check.name === name)?.status
  expect(of({ ...working, files: [{ state: 'EMPTY', problemCode: null, count: 3 }] }, 'NO_DATA')).toBe('NOTE')
  expect(of({ ...working, files: [] }, 'NO_DATA')).toBe('UNKNOWN')
  expect(of({ ...working, apps: { ...working.apps, leftOut: 2 } }, 'NOT_YOURS')).toBe('NOTE')
  expect(of({ ...working, apps: { ...working.apps, gone: 1 } }, 'APP_REMOVED')).toBe('NOTE')
  expect(of({ ...working, capabilities: [] }, 'ROLE')).toBe('UNKNOWN')
  expect(of({ ...working, capabilities: [capability('FINANCE', 'REFUSED')] }, 'ROLE')).toBe('NOTE')
})

it('says that analytics stay off where a connect link’s step for an Admin’s key was skipped, until one has asked', () => {
  const of = analyticsCheck
  expect(of({ askedAt: null, skippedAt: checkedAt })).toMatchObject({
    status: 'NOTE',
    message: expect.stringContaining('stay off until an Admin’s key'),
    actor: 'CLIENT_ADMIN',
    at: checkedAt,
  })
  expect(of({ askedAt: now, skippedAt: checkedAt })).toMatchObject({ status: 'FINE', at: now })
  expect(of({ askedAt: null, skippedAt: null })?.status).toBe('UNKNOWN')
})

it('says that Apple has stopped analytics, since when that was seen and who mends it, whoever had asked for them', () => {
  const facts = { askedAt: now, skippedAt: checkedAt, stoppedAt: checkedAt }
  expect(analyticsCheck(facts)).toMatchObject({
    status: 'NOTE',
    message: expect.stringContaining('stopped writing analytics for inactivity'),
    hint: expect.stringContaining("an Admin's key alone"),
    actor: 'CLIENT_ADMIN',
    at: checkedAt,
  })
  expect(analyticsCheck({ stoppedAt: null })).toMatchObject({ status: 'FINE' })
})
