import type { IncidentRow } from '@gatehouse/db'
import { expect, it } from 'vitest'
import { judge } from './incidents.pure.ts'
import { toLights, type LightsOf } from './lights.pure.ts'
import type { Tally } from './shared-faults.pure.ts'

const now = new Date('2026-11-19T20:10:00Z')
const server = 'APPLE SERVER_500'
const tally = (client: number, outcome = 'OK', family = 'salesReports'): Tally => ({
  clientId: `client-${client}`,
  family,
  outcome,
  minute: now,
  calls: 1,
})
const incident = (scope: string, outcome = server, more: Partial<IncidentRow> = {}): IncidentRow => ({
  id: 'i',
  workspaceId: 'w',
  seq: 1,
  scope,
  outcome,
  family: 'salesReports',
  since: now,
  seenAt: now,
  until: null,
  clients: 4,
  ofClients: 9,
  ...more,
})
const ready: LightsOf = {
  engine: { state: 'READY', detail: null },
  incidents: [],
  tallies: [tally(1)],
  shutClients: [],
}
const statuses = (of: Partial<LightsOf>) => toLights({ ...ready, ...of }).map(({ status }) => status)
const [fine, failing, unknown] = ['FINE', 'FAILING', 'UNKNOWN']

it.each([
  ['Apple answers', {}, [fine, fine, fine, fine]],
  ['nothing was asked', { tallies: [] }, [fine, unknown, unknown, unknown]],
  ['what was asked was refused alone', { tallies: [tally(1, server)] }, [fine, failing, unknown, unknown]],
  ['no worker answers', { engine: { state: 'UNREACHABLE', detail: 'No.' } }, [failing, fine, fine, fine]],
  [
    'the engine has not started',
    { engine: { state: 'STARTING', detail: 'Yet.' } },
    [unknown, fine, fine, fine],
  ],
  ['an access is shut', { shutClients: ['client-9'] }, [fine, failing, fine, fine]],
  ['one client alone fails', { tallies: [tally(1), tally(2, server)] }, [fine, failing, fine, fine]],
  [
    'Apple fails many',
    { incidents: [incident('APPLE')], tallies: [tally(1), tally(2, server)] },
    [fine, fine, fine, failing],
  ],
  [
    'many lack the same',
    { incidents: [incident('ALL_CLIENTS', 'REFUSED AGREEMENT_REQUIRED')] },
    [fine, fine, failing, fine],
  ],
  [
    'this machine reaches nothing',
    { incidents: [incident('US', 'NETWORK ENOTFOUND')], tallies: [] },
    [failing, unknown, unknown, unknown],
  ],
] as const)('when %s, the four lights say so', (_, of, expected) => {
  expect(statuses(of)).toEqual(expected)
})

it('says what is wrong, who mends it, at how many and since when', () => {
  expect(toLights({ ...ready, incidents: [incident('APPLE')] }).at(-1)).toEqual({
    scope: 'APPLE',
    status: 'FAILING',
    since: now,
    clientCount: 4,
    message: 'Apple answers with an error of its own for salesReports (SERVER_500).',
    incident: {
      id: 'i',
      scope: 'APPLE',
      family: 'salesReports',
      code: 'SERVER_500',
      message: 'Apple answers with an error of its own for salesReports (SERVER_500).',
      hint: 'It is asked again by itself; nobody has to act.',
      actor: 'APPLE',
      since: now,
      until: null,
      clientCount: 4,
      ofClientCount: 9,
    },
  })
})

it('ends an incident when too few still meet it, and not by silence before an hour', () => {
  const open = [incident('APPLE')]
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  expect(
    judge(
      open,
      [1, 2, 3].map((client) => tally(client, server)),
      [],
      now,
    ),
  ).toMatchObject({ open: [], close: [] })
  expect(judge(open, [tally(1), tally(2)], [], now).close).toEqual(open)
  expect(judge(open, [tally(1, 'OK', 'apps')], [], now).close).toEqual([])
  expect(judge(open, [], [], later(59)).close).toEqual([])
  expect(judge(open, [], [], later(61)).close).toEqual(open)
})

it('goes on while accesses of many stand as an incident left them, whatever others are answered', () => {
  const code = 'AGREEMENT_REQUIRED'
  const open = [incident('ALL_CLIENTS', `REFUSED ${code}`)]
  const standing = (clients: number, at = now) =>
    Array.from({ length: clients }, (_, client) => ({
      clientId: `c${client}`,
      reasonCode: code,
      reasonAt: at,
    }))
  const closed = (reasons: ReturnType<typeof standing>) => judge(open, [tally(1)], reasons, now).close
  expect(closed(standing(3))).toEqual([])
  expect(closed(standing(2))).toEqual(open)
  const before = new Date(now.getTime() - 60 * 60_000)
  expect(closed(standing(3, before))).toEqual(open)
})
