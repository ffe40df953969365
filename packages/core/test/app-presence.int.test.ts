import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectAccount, type Connected } from './connected.ts'
import { buildHouse, existing, noon, type House } from './house.ts'

let house: House
let one: Connected
let other: Connected

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 3 })
  one = await connectAccount(house, { name: 'One' })
  other = await connectAccount(house, { name: 'Other', index: 1, histories: false })
})
afterAll(() => house.close())

const sync = ({ ref }: Connected) => house.work.syncApps(ref)
const appsOf = async ({ clientId }: { clientId: string }) =>
  (await house.core.apps.list(house.owner, { clientId, first: 10 })).nodes
const presenceOf = async (id: string) => existing((await house.core.catalogue.presence(house.owner, [id]))[0])
const atApple = (index: number, method: string, path: string, body?: object) =>
  house.control(method, `/accounts/${encodeURIComponent(house.account(index).name)}/apps/${path}`, body)
const newestChange = async (id: string) =>
  existing((await house.core.catalogue.changes(house.owner, [id], { first: 1 }))[0]).nodes[0]

describe('an app that Apple lists no more', () => {
  it('is kept and says since when, and is alive again when Apple lists it again', async () => {
    const [app] = await appsOf(one)
    const { id, ascId } = existing(app)
    await atApple(0, 'DELETE', ascId)
    await sync(one)
    expect(await presenceOf(id)).toMatchObject({ state: 'REMOVED', removedAt: noon, transferredTo: null })
    expect((await appsOf(one)).map((each) => each.id)).not.toContain(id)
    expect((await house.core.apps.find(house.owner, id))?.ascId).toBe(ascId)
    const { nodes } = await house.core.apps.list(house.owner, { first: 10, removed: true })
    expect(nodes.map((each) => each.id)).toEqual([id])
    expect(await newestChange(id)).toMatchObject({ subject: 'APP', field: 'state', from: 'LISTED', to: null })

    await atApple(0, 'POST', `${ascId}/restore`)
    await sync(one)
    expect(await presenceOf(id)).toMatchObject({ state: 'LISTED', removedAt: null })
    expect(await newestChange(id)).toMatchObject({ field: 'state', from: null, to: 'LISTED' })
  })

  it('stays while another integration of the account still lists it', async () => {
    const [app] = await appsOf(one)
    const { id, ascId } = existing(app)
    // Another key of the account, which sees everything, listed it too.
    const [row] = await house.rows<{ id: string }>(`insert into integration
      (workspace_id, client_id, provider_id, label, method, access, state, state_at)
      select workspace_id, client_id, provider_id, 'Second', method, access, state, state_at
      from integration where id = '${one.integrationId}' returning id`)
    const second = existing(row).id
    await house.rows(`update app set listed_by = listed_by || '${second}'::uuid where id = '${id}'`)
    await atApple(0, 'DELETE', ascId)
    await sync(one)
    expect((await presenceOf(id)).state).toBe('LISTED')
    await atApple(0, 'POST', `${ascId}/restore`)
    await sync(one)
    await house.rows(`update integration set archived_at = now() where id = '${second}'`)
    await atApple(0, 'DELETE', ascId)
    await sync(one)
    expect((await presenceOf(id)).state).toBe('REMOVED')
    await atApple(0, 'POST', `${ascId}/restore`)
    await sync(one)
  })

  it('says what Apple renamed', async () => {
    const [app] = await appsOf(one)
    const { id, name } = existing(app)
    await house.rows(`update app set name = 'Before' where id = '${id}'`)
    await sync(one)
    expect(await newestChange(id)).toMatchObject({ subject: 'APP', field: 'name', from: 'Before', to: name })
  })
})

describe('an app that moved to another team', () => {
  it('says so on both sides; what was earned stays where it was', async () => {
    const before = existing((await appsOf(one))[0])
    const facts = () =>
      house.rows(`select count(*) as n from sales_fact where app_id = '${before.id}'`).then(([row]) => row)
    const earned = await facts()
    await atApple(0, 'POST', `${before.ascId}/transfer`, { to: house.account(1).name })
    await sync(other)
    await sync(one)
    const after = existing((await appsOf(other)).find(({ ascId }) => ascId === before.ascId))
    expect(after.id).not.toBe(before.id)
    expect(await presenceOf(before.id)).toMatchObject({
      state: 'TRANSFERRED',
      removedAt: noon,
      transferredTo: { id: after.id, clientId: other.clientId },
    })
    expect(await presenceOf(after.id)).toMatchObject({
      state: 'LISTED',
      transferredFrom: { id: before.id, clientId: one.clientId },
    })
    expect(await facts()).toEqual(earned)
  })
})
