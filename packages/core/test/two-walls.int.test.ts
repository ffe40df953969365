import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DomainError } from '../src/index.ts'
import { buildHouse, existing, type House } from './house.ts'
import { createCases, type Case, type Cases, type Guess } from './two-walls-cases.ts'
import { createWorld, viewers, type Viewer, type World } from './two-walls-world.ts'

// The first wall is in each use case, the second in Postgres. What a person meets is tried here through both: what is
// out of reach behaves exactly as what does not exist.

/** Of every id at every method: more than a thousand questions. */
const askedOfAllMs = 120_000

let house: House
let world: World
let cases: Cases

beforeAll(async () => {
  house = await buildHouse({ accounts: 4, apps: 2 })
  world = await createWorld(house)
  cases = createCases(house.core, world, await house.keyOf(house.account(3)))
  // Something to do at each integration, so that lists of what to do have rows to show or to hide; and an attempt
  // under way, since one that succeeded shows as none.
  await house.rows(`update integration set state = 'DEGRADED', reason_code = 'ROLE_INSUFFICIENT'`)
  await house.rows(`update attempt set stage = 'FAILED'`)
  await house.rows(`update connect_link set state = 'FINISHED', finished_at = created_at`)
})
afterAll(() => house?.close())

const methods = () =>
  Object.entries(cases).flatMap(
    ([area, ofArea]) =>
      Object.entries(ofArea as Record<string, Case>).map(([method, how]) => ({
        name: `${area}.${method}`,
        how,
      })), // Cases gives each method a Case
  )
const guesses = (): [string, Guess][] =>
  methods().flatMap(({ name, how }) =>
    'guesses' in how && how.guesses
      ? Object.entries(how.guesses).map(([field, guess]): [string, Guess] => [`${name}(${field})`, guess])
      : [],
  )

/** What a question comes to: its answer, or the problems that it was refused with. */
async function outcome(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return { answer: await ask() }
  } catch (error) {
    if (error instanceof DomainError) return { problems: error.problems }
    throw error
  }
}
const nobodysId = (targets: Guess['targets']) =>
  existing(targets[0]).id.length === randomUUID().length ? randomUUID() : 'nobodys-slug'

describe('the trial', () => {
  it('has a case for every method of core', () => {
    const there = Object.entries(house.core).flatMap(
      ([area, ofArea]) => Object.keys(ofArea as object).map((method) => `${area}.${method}`), // an area is an object of methods
    )
    expect(
      methods()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(there.toSorted())
  })

  it('sees something to hide on every side', () => {
    for (const targets of [world.clients, world.integrations, world.apps])
      for (const viewer of ['owner', 'pia', 'stranger'] as const)
        expect(targets.some(({ seenBy }) => seenBy.includes(viewer))).toBe(true)
  })
})

describe.each(viewers)('%s', { timeout: askedOfAllMs }, (viewer: Viewer) => {
  it('is shown exactly what the model says (AT-34, AT-35, MA-15)', async () => {
    for (const { name, how } of methods()) {
      if (!('shows' in how) || !how.shows) continue
      const shown = await how.shows.ids(world.actors[viewer])
      expect([name, shown.toSorted()]).toEqual([name, how.shows.expected(viewer).toSorted()])
    }
  })

  it('gets for an id out of reach what an id that nobody has gets, and for one within reach more', async () => {
    const actor = world.actors[viewer]
    for (const [name, { targets, ask, write }] of guesses()) {
      const nothing = await outcome(() => ask(actor, nobodysId(targets)))
      // A slug is an address within a workspace: that of another may name something here.
      const here = targets.filter(({ seenBy }) => seenBy.includes(viewer))
      await Promise.all(
        targets.map(async ({ name: target, id, seenBy }) => {
          const mine = seenBy.includes(viewer)
          if (mine ? write : here.some((other) => other.id === id)) return
          const got = await outcome(() => ask(actor, id))
          expect([name, target, JSON.stringify(got) === JSON.stringify(nothing)]).toEqual([
            name,
            target,
            !mine,
          ])
        }),
      )
    }
  })
})

describe('a write', { timeout: askedOfAllMs }, () => {
  const tables = [
    'client',
    'provider',
    'credential',
    'integration',
    'attempt',
    'transition',
    'outbox',
    'audit_entry',
  ]
  const counts = () => Promise.all(tables.map((table) => house.count(table)))
  const codeOf = async (ask: () => Promise<unknown>) => {
    const got = await outcome(ask)
    return got !== null && typeof got === 'object' && 'problems' in got
      ? (got.problems as DomainError['problems'])[0].code // outcome puts a DomainError's there
      : 'done'
  }

  it.each(['ofOneClient', 'ofOneApp', 'ofNothing', 'pia'] as const)(
    'of a client is refused to %s, who would not see it',
    async (viewer) => {
      const before = await counts()
      const add = () => house.core.clients.add(world.actors[viewer], { name: `By ${viewer}` })
      expect(await codeOf(add)).toBe('FORBIDDEN')
      expect(await counts()).toEqual(before)
    },
  )

  it.each(viewers)('at what is out of reach is refused to %s, and nothing is written', async (viewer) => {
    const before = await counts()
    const actor = world.actors[viewer]
    for (const [name, { targets, ask, write }] of guesses()) {
      const hidden = write ? targets.filter(({ seenBy }) => !seenBy.includes(viewer)) : []
      const codes = await Promise.all(
        hidden.map(async ({ name: target, id }) => [target, await codeOf(() => ask(actor, id))]),
      )
      expect([name, codes]).toEqual([name, hidden.map(({ name: target }) => [target, 'NOT_FOUND'])])
    }
    expect(await counts()).toEqual(before)
  })

  it('at a client is refused to who was granted one app of it, in words that say so', async () => {
    const before = await counts()
    const two = existing(world.clients.find(({ name }) => name === 'two'))
    const writes = guesses().filter(([, { targets, write }]) => write && targets.includes(two))
    expect(writes.length).toBeGreaterThan(4)
    for (const [name, { ask }] of writes)
      expect([name, await codeOf(() => ask(world.actors.ofOneApp, two.id))]).toEqual([name, 'FORBIDDEN'])
    expect(await counts()).toEqual(before)
  })

  it('takes a name that only another agency, or a colleague for herself, has', async () => {
    expect((await house.core.clients.add(world.actors.stranger, { name: 'Two' })).slug).toBe('two')
    expect((await house.core.clients.add(world.actors.owner, { name: 'Side project' })).slug).toBe(
      'side-project',
    )
  })
})
