import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

/** A request as it came in. */
interface Received {
  url: URL
  rawUrl: string
  headers: IncomingHttpHeaders
  token: string
}

/** How one request is answered; `count` starts at 1. */
export type Behaviour = (request: Received, response: ServerResponse, count: number) => void

/** A real HTTP server that answers as a test says; closed, with all its connections, when the test ends. */
export async function startServer(behave: Behaviour): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const server = createServer((incoming, response) => {
    const rawUrl = incoming.url ?? '/'
    const token = incoming.headers.authorization?.replace(/^Bearer /, '') ?? ''
    const request = { url: new URL(rawUrl, 'http://server'), rawUrl, headers: incoming.headers, token }
    received.push(request)
    behave(request, response, received.length)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}`, received }
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** Answers with an error document of Apple's. */
export function refuse(
  response: ServerResponse,
  status: number,
  error: { code?: string; title?: string; detail?: string; parameter?: string } = {},
  headers: Record<string, string> = {},
) {
  const { parameter, ...rest } = error
  const source = parameter ? { source: { parameter } } : {}
  json(
    response,
    status,
    { errors: [{ id: 'error-id-1', status: String(status), ...rest, ...source }] },
    headers,
  )
}

/** An app resource as Apple sends it. */
export function app(id: string): unknown {
  return {
    type: 'apps',
    id,
    attributes: {
      name: `App ${id}`,
      bundleId: `com.example.app${id}`,
      sku: `SKU${id}`,
      primaryLocale: 'en-US',
    },
    links: { self: `https://api.appstoreconnect.apple.com/v1/apps/${id}` },
  }
}
