import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { fetchFile } from '../src/index.ts'

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}

const fetched = (origin: string, more: object = {}) =>
  fetchFile(new URL('/icon.png', origin), {
    origins: [origin],
    types: ['image/png'],
    maxBytes: 1_000,
    withinMs: 5_000,
    ...more,
  })

test('brings a file home with its type, and no credentials along', async () => {
  const seen: (string | undefined)[] = []
  const origin = await serve((request, response) => {
    seen.push(request.headers.authorization, request.headers.cookie)
    response.writeHead(200, { 'content-type': 'image/png; charset=binary' }).end('picture')
  })
  const file = await fetched(origin)
  expect([file.type, Buffer.from(file.bytes).toString()]).toEqual(['image/png', 'picture'])
  expect(seen).toEqual([undefined, undefined])
})

test('asks nobody who is not on the list (AT-38)', async () => {
  let asked = 0
  const origin = await serve((_, response) => {
    asked += 1
    response.end()
  })
  const refused = fetched(origin, { origins: ['https://*.mzstatic.com'] })
  await expect(refused).rejects.toMatchObject({ problem: 'HOST_NOT_ALLOWED', retryable: false })
  expect(asked).toBe(0)
})

test('follows no redirect, wherever it leads', async () => {
  const origin = await serve((_, response) => response.writeHead(302, { location: '/elsewhere.png' }).end())
  await expect(fetched(origin)).rejects.toMatchObject({ problem: 'REFUSED', status: 302 })
})

test.each([
  ['a page instead of a picture', 200, 'text/html', 'WRONG_TYPE', false],
  ['nothing at the address', 404, 'image/png', 'REFUSED', false],
  ['a server in trouble', 503, 'image/png', 'REFUSED', true],
])('refuses %s', async (_, status, type, problem, retryable) => {
  const origin = await serve((_request, response) =>
    response.writeHead(status, { 'content-type': type }).end('x'),
  )
  await expect(fetched(origin)).rejects.toMatchObject({ problem, retryable })
})

test('stops reading a file that is too large, however long it says it is', async () => {
  const origin = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'image/png' })
    response.write(Buffer.alloc(600))
    response.end(Buffer.alloc(600))
  })
  await expect(fetched(origin)).rejects.toMatchObject({ problem: 'TOO_LARGE' })
})

test('waits no longer than it was told to, also in the middle of a file', async () => {
  const origin = await serve(
    (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).write('half'),
  )
  await expect(fetched(origin, { withinMs: 200 })).rejects.toMatchObject({
    problem: 'TIMEOUT',
    retryable: true,
  })
})

test('names a host that does not answer', async () => {
  const origin = await serve((request) => void request.socket.destroy())
  await expect(fetched(origin)).rejects.toMatchObject({ problem: 'UNREACHABLE', retryable: true })
})
