import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createAscClient, type RateLimitSeen } from '../src/index.ts'
import { collect } from './collect.ts'
import { app, json, startServer } from './misbehaving-server.ts'
import { newKey, teamCredential } from './keys.ts'

const credential = teamCredential(newKey().pem)

test('counts with the smallest request', async () => {
  const body = { data: [app('1')], meta: { paging: { total: 812, limit: 1 } } }
  const { url, received } = await startServer((_, response) => json(response, 200, body))
  expect(await createAscClient({ baseUrl: url, credential }).countApps()).toBe(812)
  expect(received[0]?.rawUrl).toBe('/v1/apps?limit=1&fields[apps]=name')
  expect(received[0]?.headers).toMatchObject({ accept: 'application/json', 'user-agent': 'gatehouse' })
})

test('a count that Apple leaves out is unknown, not zero', async () => {
  const { url } = await startServer((_, response) => json(response, 200, { data: [app('1')] }))
  expect(await createAscClient({ baseUrl: url, credential }).countApps()).toBeNull()
})

test('lists 200 a page, asking for used fields alone and for next pages as they are', async () => {
  const next = (base: string | undefined) => `http://${base}/v1/apps?cursor=A%2BB&limit=200`
  const { url, received } = await startServer((request, response, count) =>
    count === 1
      ? json(response, 200, { data: [app('1'), app('2')], links: { next: next(request.headers.host) } })
      : json(response, 200, { data: [app('3')], links: {} }),
  )
  const pages = await collect(createAscClient({ baseUrl: url, credential }).listApps())
  expect(pages.map(({ rows, end }) => [rows.map(({ ascId }) => ascId), end])).toEqual([
    [['1', '2'], 'MORE'],
    [['3'], 'END'],
  ])
  expect(received.map(({ rawUrl }) => rawUrl)).toEqual([
    '/v1/apps?limit=200&fields[apps]=name,bundleId,sku,primaryLocale',
    '/v1/apps?cursor=A%2BB&limit=200',
  ])
})

test('FO-7: endless links with empty pages end after the first of them', async () => {
  const { url, received } = await startServer((request, response, count) => {
    const next = `http://${request.headers.host}/v1/apps?cursor=${count}`
    json(response, 200, { data: count === 1 ? [app('1')] : [], links: { next } })
  })
  const pages = await collect(createAscClient({ baseUrl: url, credential }).listApps())
  expect(pages.map(({ end }) => end)).toEqual(['MORE', 'END'])
  expect(received).toHaveLength(2)
})

test('FO-7: endless links with rows end at the cap, as partial', async () => {
  const { url } = await startServer((request, response, count) => {
    const next = `http://${request.headers.host}/v1/apps?cursor=${count}`
    json(response, 200, { data: [app(String(count))], links: { next } })
  })
  const pages = await collect(createAscClient({ baseUrl: url, credential }).listApps({ maxPages: 4 }))
  expect(pages.map(({ end }) => end)).toEqual(['MORE', 'MORE', 'MORE', 'CAPPED'])
  expect(pages.flatMap(({ rows }) => rows)).toHaveLength(4)
})

test('a link to another server is not followed', async () => {
  const other = await startServer((_, response) => json(response, 200, { data: [app('9')] }))
  const { url } = await startServer((_, response) =>
    json(response, 200, { data: [app('1')], links: { next: `${other.url}/v1/apps?cursor=2` } }),
  )
  const listing = collect(createAscClient({ baseUrl: url, credential }).listApps())
  await expect(listing).rejects.toMatchObject({ code: 'FOREIGN_LINK' })
  expect(other.received).toEqual([])
})

test('reads JSON that was packed without being asked for', async () => {
  const packed = gzipSync(JSON.stringify({ data: [app('1')], meta: { paging: { total: 1 } } }))
  const { url } = await startServer((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
  )
  expect(await createAscClient({ baseUrl: url, credential }).countApps()).toBe(1)
})

test('the budget is asked before each request, told after each answer, and can stop the next', async () => {
  const { url, received } = await startServer((request, response, count) => {
    const headers = { 'x-rate-limit': `user-hour-lim:3600;user-hour-rem:${3600 - count};` }
    const next = `http://${request.headers.host}/v1/apps?cursor=${count}`
    json(response, 200, { data: [app(String(count))], links: { next } }, headers)
  })
  const asked: string[] = []
  const seen: RateLimitSeen[] = []
  const client = createAscClient({
    baseUrl: url,
    credential,
    beforeRequest: async ({ path }) => {
      if (asked.length === 2) throw new Error('nothing left')
      asked.push(path)
    },
    onRateLimit: (each) => void seen.push(each),
  })
  await expect(collect(client.listApps())).rejects.toThrow('nothing left')
  expect(asked).toEqual(['/v1/apps', '/v1/apps'])
  expect(seen.map(({ status, hour }) => [status, hour?.remaining])).toEqual([
    [200, 3599],
    [200, 3598],
  ])
  expect(received).toHaveLength(2)
})

test('reports two joined rate headers, and answers without any', async () => {
  const { url } = await startServer((_, response, count) => {
    if (count === 1)
      response.setHeader('x-rate-limit', [
        'user-hour-lim:3600;user-hour-rem:9',
        'user-minute-lim:150;user-minute-rem:8',
      ])
    json(response, count === 3 ? 500 : 200, { data: [] })
  })
  const seen: RateLimitSeen[] = []
  const client = createAscClient({ baseUrl: url, credential, onRateLimit: (each) => void seen.push(each) })
  await client.countApps()
  await client.countApps()
  await client.countApps().catch(() => undefined)
  expect(seen).toMatchObject([
    { status: 200, hour: { remaining: 9 }, minute: { limit: 150, remaining: 8 } },
    { status: 200, hour: null, minute: null },
    { status: 500, hour: null, minute: null },
  ])
})
