import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember, grantApp, grantClient } from './people.ts'

let house: House

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 3 })
})
afterAll(() => house?.close())

const found = (input: { name: string; demo?: boolean; userId?: string }) =>
  house.core.members.foundWorkspace({
    demo: false,
    userId: randomUUID(),
    ownerName: 'Uma Owner',
    ownerEmail: 'uma@agency.example',
    ...input,
  })

describe('founding a workspace', () => {
  it('makes its first owner, who reaches everything', async () => {
    const userId = randomUUID()
    const membership = await found({ name: 'Quay Street', userId })
    expect(membership).toEqual({
      workspace: { id: expect.any(String), name: 'Quay Street', slug: 'quay-street', demo: false },
      email: 'uma@agency.example',
      actor: {
        kind: 'member',
        workspaceId: membership.workspace.id,
        memberId: expect.any(String),
        userId,
        name: 'Uma Owner',
        role: 'OWNER',
        everything: true,
      },
    })
    expect(await house.core.members.membershipsOf(userId)).toEqual([membership])
  })

  it('gives agencies of one name addresses of their own, also at once', async () => {
    const founded = await Promise.all(Array.from({ length: 4 }, () => found({ name: 'Lighthouse' })))
    expect(founded.map(({ workspace }) => workspace.slug).sort()).toEqual([
      'lighthouse',
      'lighthouse-2',
      'lighthouse-3',
      'lighthouse-4',
    ])
  })

  it('gives a name without Latin letters an address too', async () => {
    expect((await found({ name: '株式会社' })).workspace.slug).toBe('workspace')
  })

  it('lists the workspaces of a person, oldest first', async () => {
    const userId = randomUUID()
    for (const name of ['First', 'Second', 'Third']) await found({ name, userId })
    const names = (await house.core.members.membershipsOf(userId)).map(({ workspace }) => workspace.name)
    expect(names).toEqual(['First', 'Second', 'Third'])
  })
})

describe('a person’s memberships', () => {
  it.each([['nobody knows', randomUUID()]])('are none for whom %s', async (_, userId) => {
    expect(await house.core.members.membershipsOf(userId)).toEqual([])
  })

  it('do not hold where the role is one that this version does not know', async () => {
    const actor = await addMember(house, { role: 'VIEWER' })
    await house.rows(`update member set role = 'EMPEROR' where id = '${actor.memberId}'`)
    expect(await house.core.members.membershipsOf(actor.userId)).toEqual([])
  })
})

describe('whether a workspace exists', () => {
  it('is known of all, and of demos', async () => {
    expect(await house.core.members.workspaceExists({ demoOnly: false })).toBe(true)
    expect(await house.core.members.workspaceExists({ demoOnly: true })).toBe(true)
    await house.rows('update workspace set demo = false')
    expect(await house.core.members.workspaceExists({ demoOnly: true })).toBe(false)
    await house.rows(`update workspace set demo = true where id = '${house.owner.workspaceId}'`)
  })
})

describe('what a member’s grants name', () => {
  it('is nothing in particular for who reaches everything', async () => {
    expect(await house.core.members.scopeOf(house.owner)).toEqual({ everything: true, clients: [], apps: [] })
  })

  it('is clients and apps, in the order they were added, whatever the order of the grants', async () => {
    const clients = []
    for (const name of ['Aa', 'Bb', 'Cc', 'Dd'])
      clients.push(await house.core.clients.add(house.owner, { name }))
    const last = existing(clients.at(-1))
    const key = await house.keyOf(house.account(0))
    await house.core.integrations.connectApiKey(house.owner, { clientId: last.id, ...key })
    await settle(house.work, { histories: false })
    const apps = (await house.core.apps.list(house.owner, { first: 3 })).nodes
    const actor = await addMember(house, { role: 'ANALYST' })
    for (const { id } of clients.slice(0, 3).toReversed()) await grantClient(house, actor, id)
    for (const app of apps.toReversed()) await grantApp(house, actor, app)
    const scope = await house.core.members.scopeOf(actor)
    expect(scope.everything).toBe(false)
    expect(scope.clients.map(({ name }) => name)).toEqual(['Aa', 'Bb', 'Cc'])
    expect(scope.apps).toEqual(apps)
  })

  it('is nothing for who was granted nothing', async () => {
    const actor = await addMember(house, { role: 'ANALYST' })
    expect(await house.core.members.scopeOf(actor)).toEqual({ everything: false, clients: [], apps: [] })
  })
})
