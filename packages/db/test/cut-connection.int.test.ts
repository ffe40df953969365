import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { createTestDatabase } from '@gatehouse/vitest'
import { sql as raw } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { isDatabaseAway, openDatabase } from '../src/index.ts'

const database = await createTestDatabase()
/** What postgres.js asks over each new connection, before anything else: which types are lists. */
const firstQuestion = 'typarray'
let cuts = 0

/** Stands before Postgres, and cuts connections as a machine that fails does. */
const between = createServer((client) => {
  const server = connect(Number(new URL(database.url).port), '127.0.0.1')
  for (const socket of [client, server]) socket.on('error', () => undefined)
  client.on('data', (bytes) => {
    if (cuts > 0 && bytes.includes(firstQuestion)) {
      cuts -= 1
      client.resetAndDestroy()
      server.destroy()
    } else server.write(bytes)
  })
  server.on('data', (bytes) => client.write(bytes))
  client.on('close', () => server.destroy())
  server.on('close', () => client.destroy())
})
between.listen(0, '127.0.0.1')
await once(between, 'listening')

const url = new URL(database.url)
url.port = String((between.address() as AddressInfo).port) // listens on a port, not on a path
const db = openDatabase({ url: url.href })

afterAll(async () => {
  await db.close()
  between.close()
  await database.drop()
})

it('a connection that is cut while it is made fails who asked, ends no process, and is made anew', async () => {
  const tags = () => db.lookup((tx) => tx.execute(raw`select array['a', 'b'] as tags`))
  cuts = 1
  expect(isDatabaseAway(await tags().catch((error: unknown) => error))).toBe(true)
  expect([...(await tags())]).toEqual([{ tags: ['a', 'b'] }])
})
