import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, newOwner, post, signIn, startGateway, type TestGateway } from './gateway.ts'

let folder: string
let gateway: TestGateway
let cookie: string
const hash = (text: string) => `sha256:${text}`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-console-'))
  await register({ one: '{ viewer { email } }', engine: '{ engine { state } }' })
  gateway = await startGateway({ NODE_ENV: 'production', GATEHOUSE_CONSOLE_DIR: folder })
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(async () => {
  await gateway.stop()
  await rm(folder, { recursive: true })
})

const register = (documents: Record<string, string>) =>
  writeFile(
    join(folder, 'persisted-documents.json'),
    JSON.stringify(Object.fromEntries(Object.entries(documents).map(([name, text]) => [hash(name), text]))),
  )

async function byHash(name: string, headers: Record<string, string> = { cookie }) {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash(name) } }
  return (await post(gateway, '/graphql', { extensions }, headers)).json()
}

test('a registered document is answered by its hash', async () => {
  expect(await byHash('one')).toEqual({ data: { viewer: { email: expect.stringContaining('@') } } })
})

test('who is asking and how the engine is may be asked signed out', async () => {
  expect(await byHash('one', {})).toEqual({ data: { viewer: null } })
  expect(await byHash('engine', {})).toEqual({ data: { engine: { state: expect.any(String) } } })
})

test('an unknown hash is said to be unknown', async () => {
  expect(await byHash('nobody')).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  })
})

test('a manifest that was written anew is read anew', async () => {
  await register({
    one: '{ viewer { email } }',
    engine: '{ engine { state } }',
    later: '{ viewer { name } }',
  })
  expect(await byHash('later')).toEqual({ data: { viewer: { name: 'Ada Owner' } } })
})

test('in production nobody may send text', async () => {
  const { status, errors } = await ask(gateway, '{ viewer { email } }', { cookie })
  expect(status).toBe(403)
  expect(errors).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_REGISTERED' } }])
})

test('in production nobody can register by sending text with its hash', async () => {
  const text = '{ viewer { id } }'
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash('mine') } }
  const answer = await post(gateway, '/graphql', { query: text, extensions }, { cookie })
  expect(answer.status).toBe(403)
  expect(await byHash('mine')).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  })
})
