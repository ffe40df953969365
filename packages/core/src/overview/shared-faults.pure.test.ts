import { expect, it } from 'vitest'
import { sharedFaults, type Tally } from './shared-faults.pure.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 19, 20, minute))
const tally = (client: number, outcome = 'OK', minute = 5, more: Partial<Tally> = {}): Tally => ({
  clientId: `client-${client}`,
  family: 'salesReports',
  outcome,
  minute: at(minute),
  calls: 1,
  ...more,
})
const server = 'APPLE SERVER_500'
const clients = (count: number, outcome?: string, from = 1) =>
  Array.from({ length: count }, (_, index) => tally(from + index, outcome))

it.each([
  ['three of five clients meet the same', [...clients(3, server), ...clients(2, 'OK', 4)], ['APPLE']],
  ['two clients meet it, though they are all', clients(2, server), []],
  ['a fifth and no more meet it', [...clients(3, server), ...clients(12, 'OK', 4)], []],
  ['a little more than a fifth meet it', [...clients(3, server), ...clients(11, 'OK', 4)], ['APPLE']],
  [
    'three clients meet three different things',
    [tally(1, server), tally(2, 'APPLE SERVER_502'), tally(3, 'NETWORK TIMEOUT')],
    [],
  ],
  ['answers that nobody knows are shared', [...clients(3, 'UNKNOWN FORBIDDEN_NEW'), tally(4)], ['APPLE']],
  ['the same agreement is missing', [...clients(3, 'REFUSED AGREEMENT_REQUIRED'), tally(4)], ['ALL_CLIENTS']],
  ['keys may do less than they are asked', [...clients(3, 'REFUSED ROLE_INSUFFICIENT'), tally(4)], []],
  ["Apple's limit is used up", [...clients(3, 'LIMIT RATE_LIMITED'), tally(4)], []],
  ['nothing gets through for anybody', clients(3, 'NETWORK ENOTFOUND'), ['US']],
  ['some are not reached and others are', [...clients(3, 'NETWORK TIMEOUT'), tally(4)], ['APPLE']],
  ['nobody was asked for', [], []],
] as const)('when %s, it is for %j', (_, tallies, scopes) => {
  expect(sharedFaults(tallies).map(({ scope }) => scope)).toEqual(scopes)
})

it('counts a client no longer whom Apple has answered since', () => {
  const failed = clients(3, server)
  const answered = failed.map((row) => ({ ...row, outcome: 'OK', minute: at(6) }))
  expect(sharedFaults([...failed, ...answered.slice(0, 1)])).toEqual([])
  expect(sharedFaults(failed.map((row) => ({ ...row, minute: at(7) })).concat(answered))).toHaveLength(1)
})

it('lets the more frequent count within one minute', () => {
  const failed = clients(3, server)
  const answers = (calls: number) => clients(3).map((row) => ({ ...row, calls }))
  expect(sharedFaults([...failed, ...answers(1)])).toHaveLength(1)
  expect(sharedFaults([...failed, ...answers(2)])).toEqual([])
})

it('makes one fault of what several families of endpoints meet, since it was first met', () => {
  const [fault, ...more] = sharedFaults([
    ...clients(3, server),
    ...[1, 2, 3, 4].map((client) => tally(client, server, 3, { family: 'apps' })),
    tally(5, 'OK', 4, { family: 'apps' }),
  ])
  expect(more).toEqual([])
  expect(fault).toMatchObject({ family: 'apps', outcome: server, ofClients: 5, since: at(3) })
  expect(fault?.clients.size).toBe(4)
})

it('asks of the share only among clients that were asked for in the family', () => {
  const others = Array.from({ length: 50 }, (_, index) => tally(10 + index, 'OK', 5, { family: 'apps' }))
  expect(sharedFaults([...clients(3, server), tally(4), ...others])).toHaveLength(1)
})
