import { expect, it } from 'vitest'
import { diagnosisText } from './diagnosis-text.ts'

const integration = {
  id: '0198c0de-0000-7000-8000-000000000001',
  label: 'Team key 2X9R4HXF34',
  method: 'API_KEY_TEAM',
  state: 'DEGRADED',
  since: '2026-11-17T08:00:00Z',
  stateReason: {
    __typename: 'StateReason',
    code: 'ROLE_INSUFFICIENT',
    message: 'Finance is refused to anna@northwind.example.',
    hint: null,
    actor: 'CLIENT_ADMIN',
    since: '2026-11-17T08:00:00Z',
    page: null,
  },
  client: { id: 'c', name: 'Northwind', slug: 'northwind' },
  owner: { id: 'm', name: 'Jana Weber' },
  credentials: [{ id: 'k', keyId: '2X9R4HXF34', fingerprint: 'a520f9a0db60c621' }],
  lastSyncedAt: '2026-11-19T14:00:00Z',
  nextSyncAt: null,
  capabilities: [
    {
      __typename: 'Capability',
      name: 'FINANCE',
      status: 'REFUSED',
      reason: 'This key no longer sees some apps (Harbour).',
      hint: null,
      actor: 'CLIENT_ADMIN',
      rolesNeeded: 'Finance',
      appleSaid: 'The token gh_5ecre7 is refused.',
      checkedAt: '2026-11-19T13:00:00Z',
      provedAt: null,
      byServiceUserKey: false,
    },
  ],
} as const

const found = {
  __typename: 'IntegrationDiagnosis',
  computedAt: '2026-11-19T14:02:00Z',
  since: null,
  cause: null,
  affects: { __typename: 'DiagnosisAffects', apps: 71, kinds: ['FINANCE'] },
  checks: [
    {
      __typename: 'DiagnosisCheck',
      name: 'ROLE',
      status: 'CAUSE',
      message: 'Apple does not know the vendor number 80012345 for this account.',
      hint: null,
      actor: 'CLIENT_ADMIN',
      at: '2026-11-19T13:00:00Z',
      page: null,
    },
  ],
} as const

it('AD-24: tells what was looked at and what Apple allows, and names no key, no person and no client', () => {
  const text = diagnosisText(
    { ...integration, capabilities: [...integration.capabilities] },
    { ...found, affects: { ...found.affects, kinds: [...found.affects.kinds] }, checks: [...found.checks] },
    'https://gate.example',
  )
  expect(text).toContain('integration 0198c0de-0000-7000-8000-000000000001')
  expect(text).toContain('Reason ROLE_INSUFFICIENT since 2026-11-17T08:00:00Z')
  expect(text).toContain('- ROLE: CAUSE · 2026-11-19T13:00:00Z · CLIENT_ADMIN')
  expect(text).toContain('- FINANCE: REFUSED · 2026-11-19T13:00:00Z · CLIENT_ADMIN · needs Finance')
  expect(text).toMatch(/, console \d+\.\d+\.\d+\n/)
  for (const secret of [
    '2X9R4HXF34',
    'a520f9a0db60c621',
    'Northwind',
    'Jana',
    'anna',
    'Harbour',
    '80012345',
    'gh_5ecre7',
  ])
    expect(text).not.toContain(secret)
})
