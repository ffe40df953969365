import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let owner: Awaited<ReturnType<typeof newOwner>>
let cookie: string
beforeAll(async () => {
  gateway = await startGateway()
  owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
  await gateway.parts.core.clients.add(owner.actor, { name: 'Lumen' })
})
afterAll(() => gateway.stop())

const text = `query ($first: Int!, $after: String, $filter: AuditFilter) {
  auditLog(first: $first, after: $after, filter: $filter) {
    totalCount chain { ok checkedAt brokenAt end { position } broken { position message } }
    nodes { id at actor { kind name } action target { kind id name } changes { field from to } hash } } }`

test('AuditLog says who did what to what, and whether the log is unbroken', async () => {
  const { data, errors } = await ask(gateway, text, { cookie, variables: { first: 10 } })
  expect(errors).toEqual([])
  expect(data.auditLog).toEqual({
    totalCount: 1,
    chain: { ok: null, checkedAt: null, brokenAt: null, end: null, broken: null },
    nodes: [
      {
        id: expect.any(String),
        at: expect.any(String),
        actor: { kind: 'PERSON', name: 'Ada Owner' },
        action: 'client.added',
        target: { kind: 'client', id: expect.any(String), name: 'Lumen' },
        changes: [{ field: 'name', from: null, to: 'Lumen' }],
        hash: null,
      },
    ],
  })
  const filter = { action: ['client.archived'] }
  const filtered = await ask(gateway, text, { cookie, variables: { first: 10, filter } })
  expect(filtered.data.auditLog).toMatchObject({ totalCount: 0, nodes: [] })
})

test('AuditLog is for owners, admins and account managers', async () => {
  await queryDatabase(
    gateway.env.databaseUrl,
    `update member set role = 'VIEWER' where id = '${owner.actor.memberId}'`,
  )
  const { data, errors } = await ask(gateway, text, { cookie, variables: { first: 10 } })
  expect(data.auditLog).toBeNull()
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', actor: 'WORKSPACE_ADMIN' } }])
})
