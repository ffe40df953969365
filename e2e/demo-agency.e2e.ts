import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { signInByLink } from './caller.ts'
import { startStack, type Stack } from './stack.ts'

/** Three are connected at once, one is left, two belong to a client with several; the others show a state each, and one is paused. */
const shown = 13
const accounts = 3 + 1 + shown + 2

const states = [
  'ACTIVE',
  'ARCHIVED',
  'AWAITING_CODE',
  'BACKFILLING',
  'DEGRADED',
  'DRAFT',
  'EXPIRING',
  'LOCKED',
  'NEEDS_REAUTH',
  'PENDING',
  'REVOKED',
  'VERIFYING',
]

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ accounts, apps: 1 })
})
afterAll(() => stack?.stop())

test('the demo agency comes to hold every state, after the first charts and however often it is killed', async () => {
  const { ask } = await signInByLink(stack.url, stack.signInLink)
  const names = ({ demo }: Pick<Stack, 'demo'>) => demo.events().map(({ event }) => event)
  const toldFilled = (demo = stack.demo) => demo.events().filter(({ event }) => event === 'fill')
  await vi.waitFor(() => expect(toldFilled().length).toBeGreaterThan(1), { timeout: 90_000, interval: 100 })
  // What was connected at once was home before anything else began.
  expect(names(stack).indexOf('done')).toBeLessThan(names(stack).indexOf('fill'))
  await stack.demo.kill()

  const demo = stack.startDemo()
  await vi.waitFor(() => expect(toldFilled(demo)).toHaveLength(shown), { timeout: 150_000, interval: 250 })
  expect(demo.events().filter(({ event }) => event === 'unfinished')).toEqual([])
  const { clients, integrations } = await ask(`{
    clients(first: 100) { totalCount nodes { name notes } }
    integrations(first: 100, filter: { state: [${states.join(' ')}] }) { nodes { state paused { at } client { name } } } }`)
  const found: { state: string; paused: { at: string } | null; client: { name: string } }[] =
    integrations.nodes
  expect([...new Set(found.map(({ state }) => state))].toSorted()).toEqual(states)
  expect(found.filter(({ paused }) => paused !== null)).toHaveLength(1)
  expect(clients.totalCount).toBe(3 + shown)
  const told: { name: string; notes: string | null }[] = clients.nodes
  expect(new Set(told.map(({ name }) => name)).size).toBe(3 + shown)
  expect(told.filter(({ notes }) => notes !== null)).toHaveLength(shown)
  expect(found).toHaveLength(3 + shown)
})
