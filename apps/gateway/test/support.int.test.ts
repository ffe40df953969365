import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

const fields = 'support { contact page { url } }'
const text = `mutation ($input: SetSupportInput!) { setSupport(input: $input) {
  support { contact page { label url } } userErrors { code field actor } } }`

/** An agency of its own, and what its owner asks. */
async function newAgency() {
  const { email, actor } = await newOwner(gateway)
  const cookie = await signIn(gateway, email)
  const query = async (question: string) => (await ask(gateway, question, { cookie })).data
  return {
    memberId: actor.memberId,
    query,
    read: () => query(`{ ${fields} viewer { ${fields} } }`),
    set: async (contact: string | null) =>
      (await ask(gateway, text, { cookie, variables: { input: { contact } } })).data.setSupport,
  }
}

test('AD-24: help is where the agency says: nowhere at first, then at an address or a page, as it wishes', async () => {
  const { read, set } = await newAgency()
  const nowhere = { contact: null, page: null }
  expect(await read()).toEqual({ support: nowhere, viewer: { support: nowhere } })
  expect(await set(' help@agency.example ')).toEqual({
    support: {
      contact: 'help@agency.example',
      page: { label: 'help@agency.example', url: 'mailto:help@agency.example' },
    },
    userErrors: [],
  })
  const page = 'https://agency.example/help'
  expect((await set(page)).userErrors).toEqual([])
  const there = { contact: page, page: { url: page } }
  expect(await read()).toEqual({ support: there, viewer: { support: there } })
  expect(await set('javascript:alert(1)')).toEqual({
    support: null,
    userErrors: [{ code: 'INVALID', field: 'contact', actor: 'YOU' }],
  })
  expect(await read()).toEqual({ support: there, viewer: { support: there } })
  expect(await set('')).toEqual({ support: nowhere, userErrors: [] })
})

test('AD-24: each change of where help is stands in the audit log, and what changes nothing does not', async () => {
  const { query, set } = await newAgency()
  await set('https://agency.example/one')
  await set('https://agency.example/one')
  await set(null)
  const { auditLog } = await query('{ auditLog(first: 9) { nodes { action changes { field from to } } } }')
  const change = (from: string | null, to: string | null) => ({
    action: 'workspace.supportSet',
    changes: [{ field: 'supportContact', from, to }],
  })
  expect(auditLog.nodes).toEqual([
    change('https://agency.example/one', null),
    change(null, 'https://agency.example/one'),
  ])
})

test('AD-24: everybody of a workspace reads where help is; those who may edit it and reach all of it say so', async () => {
  const { memberId, read, set } = await newAgency()
  const sql = (statement: string) => queryDatabase(gateway.env.databaseUrl, statement)
  await set('https://agency.example/one')
  const there = { contact: 'https://agency.example/one', page: { url: 'https://agency.example/one' } }
  const refused = { support: null, userErrors: [{ code: 'FORBIDDEN', actor: 'WORKSPACE_ADMIN' }] }
  await sql(`update member set role = 'ANALYST' where id = '${memberId}'`)
  expect((await read()).support).toEqual(there)
  expect(await set(null)).toMatchObject(refused)
  await sql(`update member set role = 'ADMIN' where id = '${memberId}'`)
  await sql(`delete from "grant" where member_id = '${memberId}'`)
  expect((await read()).viewer.support).toEqual(there)
  expect(await set(null)).toMatchObject(refused)
  expect((await read()).support).toEqual(there)
})
