import { expect, it } from 'vitest'
import { asksAdminKey, toAdminKey } from './link-admin-key.pure.ts'

const team = { name: null, issuerId: null, appCount: 0, apps: [], findings: [] }
const link = { needs: ['SALES', 'ANALYTICS'], method: 'API_KEY_TEAM', team }

it('asks for an Admin’s key where analytics are needed and a smaller key of a team was given', () => {
  expect(asksAdminKey(link)).toBe(true)
  expect(asksAdminKey({ ...link, needs: ['SALES'] })).toBe(false)
  for (const method of ['API_KEY_INDIVIDUAL', 'REPORTER_TOKEN', null])
    expect(asksAdminKey({ ...link, method })).toBe(false)
  const advised = { ...team, findings: [{ check: 'RIGHTS', status: 'ADVICE', message: '' }] }
  expect(asksAdminKey({ ...link, team: advised })).toBe(false)
})

it('tells whether it is kept, was used, or was deleted unused', () => {
  const of = (kind: string, sealed: boolean) => toAdminKey({ keyId: '2X9R4HXF34', kind, sealed }).status
  expect(of('API_KEY', true)).toBe('KEPT')
  expect(of('KEY_WITNESS', true)).toBe('USED')
  expect(of('KEY_WITNESS', false)).toBe('USED')
  expect(of('API_KEY', false)).toBe('DROPPED')
})
