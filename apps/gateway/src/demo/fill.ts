import type { ClientView } from '@gatehouse/core'
import { type DemoClient, type DemoHouse, integrationsOf, until, untilHeard } from './house.ts'
import { connectedAtOnce, stories, storyNames, tagsAt, type StoryName } from './roster.ts'
import type { SimulatedAccount } from './simulated-apple.ts'
import { registerServiceUser } from './stories-of-people.ts'
import type { Story } from './story.ts'
import { tell } from './tell.ts'

/** Clients at a time. Most of a client's time is waiting, and two cores have a house to run beside this. */
const lanes = 3
/** Accounts that belong to clients with several. */
const second = 2

interface Place {
  place: number
  account: SimulatedAccount
  name: StoryName
}

/**
 * Fills the demo agency with the clients behind the first, in every state, by the use cases that people click and the
 * things that happen at Apple. A client whose notes are written has come to what it shows and is left to its people from then
 * on; so a fill that was cut off goes on where it was.
 */
export async function fill(house: DemoHouse): Promise<void> {
  const accounts = house.accounts.slice(connectedAtOnce(house.accounts) + 1, -second)
  const names = storyNames(accounts.length)
  const waiting = accounts.map((account, place): Place => ({ account, place, name: names[place] ?? 'works' }))
  const total = waiting.length
  if (total === 0) return
  await registerServiceUser(house)
  let done = 0
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !house.signal.aborted; next = waiting.shift()) {
      const problem = await bring(house, next).catch((error: unknown) => error)
      if (house.signal.aborted) return
      if (problem instanceof Error)
        tell({ event: 'unfinished', client: next.account.name, why: problem.message })
      done += 1
      tell({ event: 'fill', done, total })
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** Brings one client to what it shows; nothing when it has come to that before. */
async function bring(house: DemoHouse, { place, account, name }: Place): Promise<void> {
  const { core, actor } = house
  const story: Story = stories[name]
  const client =
    (await findClient(house, account.name)) ??
    (await core.clients.add(actor, { name: account.name, personal: story.personal ?? false }))
  if (client.archivedAt) return
  const of = { client, account }
  if (!(await core.clients.notes(actor, client.id))) {
    await tellStory(house, of, story)
    await dress(house, of, story, place)
  } else if (story.again) {
    const [first] = await integrationsOf(house, of)
    if (first) await story.again(house, of, first)
  }
  await story.end?.(house, of)
}

async function tellStory(house: DemoHouse, of: DemoClient, story: Story): Promise<void> {
  if ((await integrationsOf(house, of)).length === 0) await story.connect(house, of)
  if (story.happens) await story.happens(house, of, await untilHeard(house, of))
  await until(house, `${story.state} of ${of.client.name}`, async () =>
    (await integrationsOf(house, of)).some(({ state }) => state === story.state),
  )
}

/** What people wrote down about a client. The notes come last: they say that the rest is there. */
async function dress(house: DemoHouse, { client }: DemoClient, story: Story, place: number): Promise<void> {
  const { core, actor } = house
  await core.clients.setTags(actor, { clientId: client.id, tags: tagsAt(place) })
  if (place % 5 !== 4) await core.clients.setManager(actor, { clientId: client.id, memberId: actor.memberId })
  await core.clients.setNotes(actor, { clientId: client.id, notes: story.note })
}

async function findClient({ core, actor }: DemoHouse, name: string): Promise<ClientView | undefined> {
  for (const archived of [false, true]) {
    const { nodes } = await core.clients.list(actor, { first: 200, query: name, archived })
    const found = nodes.find((client) => client.name === name)
    if (found) return found
  }
  return undefined
}
