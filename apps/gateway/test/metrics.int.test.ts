import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventsOf } from './event-stream.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let owner: Awaited<ReturnType<typeof newOwner>>
let cookie: string
beforeAll(async () => {
  gateway = await startGateway()
  owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
})
afterAll(() => gateway.stop())

const scrape = async (headers: Record<string, string> = {}, of = gateway) => {
  const answer = await fetch(`${of.url}/metrics`, { headers })
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}
const lineOf = (text: string, begin: string) => text.split('\n').find((line) => line.startsWith(begin))

describe('the metrics of a gateway', () => {
  test('count operations by how they ended, and tell nothing of anybody', async () => {
    await ask(gateway, 'query MySecretName { overview { clientCount } }', { cookie })
    await ask(gateway, '{ nothing }', { cookie })
    const { status, type, text } = await scrape()
    expect([status, type]).toEqual([200, expect.stringContaining('text/plain')])
    expect(lineOf(text, 'gatehouse_graphql_operation_seconds_count{operation="text",outcome="ok"}')).toMatch(
      / 1$/,
    )
    expect(
      lineOf(text, 'gatehouse_graphql_operation_seconds_count{operation="text",outcome="refused"}'),
    ).toMatch(/ 1$/)
    expect(lineOf(text, 'gatehouse_http_request_seconds_count{route="/graphql",status="200"}')).toBeDefined()
    expect(lineOf(text, 'nodejs_eventloop_lag_seconds')).toBeDefined()
    expect(lineOf(text, 'gatehouse_pool_size{role="app"}')).toBe('gatehouse_pool_size{role="app"} 10')
    for (const secret of [
      'MySecretName',
      owner.slug,
      owner.email,
      owner.actor.workspaceId,
      owner.actor.memberId,
    ])
      expect(text).not.toContain(secret)
  })

  test('count streams while they are open', async () => {
    const client = await gateway.parts.core.clients.add(owner.actor, { name: 'Lumen' })
    const query = `subscription { integrationChanged(id: "${client.id}") { id } }`
    const events = eventsOf(gateway, { query }, { cookie })
    await events.next()
    events.close()
    await expect
      .poll(async () => lineOf((await scrape()).text, 'gatehouse_streams_open'))
      .toBe('gatehouse_streams_open 0')
  })

  test('are for this machine alone', async () => {
    expect((await scrape({ 'x-forwarded-for': '203.0.113.7' })).status).toBe(404)
  })

  test('or for who has the token, wherever they are', async () => {
    const token = 'a token for the scraper'
    const guarded = await startGateway({ METRICS_TOKEN: token })
    try {
      expect((await scrape({}, guarded)).status).toBe(404)
      expect((await scrape({ authorization: 'Bearer a token for somebody' }, guarded)).status).toBe(404)
      expect((await scrape({ authorization: `Bearer ${token}` }, guarded)).status).toBe(200)
    } finally {
      await guarded.stop()
    }
  })
})

test('readiness says how the engine is, which keeps nobody away', async () => {
  const ready = async () => {
    const answer = await fetch(`${gateway.url}/readyz`)
    return { status: answer.status, ...((await answer.json()) as object) } // as it answers
  }
  const sql = (query: string) => queryDatabase(gateway.env.databaseUrl, query)
  expect(await ready()).toMatchObject({ status: 200, ok: true, database: 'READY', engine: 'STARTING' })
  await sql(`insert into worker_heartbeat (worker_id, started_at, seen_at) values ('one', now(), now())`)
  expect(await ready()).toEqual({ status: 200, ok: true, database: 'READY', engine: 'READY' })
  await sql(`update worker_heartbeat set seen_at = now() - interval '1 minute'`)
  expect(await ready()).toMatchObject({
    status: 200,
    engine: 'UNREACHABLE',
    message: expect.stringContaining('kept'),
  })
})
