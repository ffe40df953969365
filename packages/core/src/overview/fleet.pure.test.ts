import { expect, it } from 'vitest'
import { toFleet, type FleetRow } from './fleet.pure.ts'

const row = (name: string, state: string | null, reasonCode: string | null = null): FleetRow => ({
  clientId: name,
  name,
  slug: name.toLowerCase(),
  state,
  reasonCode,
  reasonAt: reasonCode ? new Date(`2026-11-1${name.length}T00:00:00Z`) : null,
})

it('shows each client once, by the worst of its integrations, the worst client first', () => {
  const { clients } = toFleet([
    row('Kite', 'ACTIVE'),
    row('Kite', 'REVOKED', 'KEY_REVOKED'),
    row('Kite', 'DEGRADED'),
    row('Fern', 'ACTIVE'),
    row('Alder', 'ACTIVE'),
    row('New', null),
  ])
  expect(clients.map(({ name, worstState }) => [name, worstState])).toEqual([
    ['Kite', 'REVOKED'],
    ['Alder', 'ACTIVE'],
    ['Fern', 'ACTIVE'],
    ['New', null],
  ])
})

it('folds one cause of three clients into one incident, since it first appeared', () => {
  const cause = 'AGREEMENT_REQUIRED'
  const rows = [row('A', 'DEGRADED', cause), row('BB', 'DEGRADED', cause), row('BB', 'DEGRADED', cause)]
  expect(toFleet(rows).incidents).toEqual([])
  expect(toFleet([...rows, row('CCC', 'DEGRADED', cause)]).incidents).toMatchObject([
    { code: cause, clientCount: 3, integrationCount: 4, since: new Date('2026-11-11T00:00:00Z') },
  ])
})

it('makes no incident of what is archived', () => {
  const rows = ['A', 'B', 'C'].map((name) => row(name, 'ARCHIVED', 'KEY_REVOKED'))
  expect(toFleet(rows).incidents).toEqual([])
})
