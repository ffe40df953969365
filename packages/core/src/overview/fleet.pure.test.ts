import { expect, it } from 'vitest'
import { toFleet, type FleetRow } from './fleet.pure.ts'

const row = (name: string, state: string | null, reasonCode: string | null = null): FleetRow => ({
  clientId: name,
  name,
  slug: name.toLowerCase(),
  state,
  reasonCode,
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
