import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A server that speaks as much of S3 as raw files need: one bucket, objects on disk. */
export interface S3Server {
  endpoint: string
  bucket: string
  /** How many requests came, by method. */
  requests: Record<string, number>
  keys(): Promise<string[]>
  /** Makes an object look as if it had been put then. */
  age(key: string, to: Date): Promise<void>
  close(): Promise<void>
}

const bucket = 'raw'

/** Starts one on a free port. It checks that requests are signed, and no signature. */
export async function startS3Server(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-s3-'))
  const pathOf = (key: string) => join(folder, encodeURIComponent(key))
  const keys = async () =>
    (await readdir(folder))
      .filter((name) => !name.endsWith('.part'))
      .map(decodeURIComponent)
      .sort()
  const requests: Record<string, number> = {}

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request
    requests[method] = (requests[method] ?? 0) + 1
    const url = new URL(request.url ?? '', 'http://s3')
    const [, at, ...rest] = url.pathname.split('/').map(decodeURIComponent)
    const key = rest.join('/')
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256'))
      return refuse(response, 403, 'AccessDenied')
    if (at !== bucket) return refuse(response, 404, 'NoSuchBucket')
    if (method === 'GET' && key === '') return list(url, response)
    if (method === 'PUT') {
      const part = `${pathOf(key)}.${Math.random()}.part`
      await pipeline(request, createWriteStream(part))
      await rename(part, pathOf(key))
      return void response.writeHead(200, { etag: '"x"' }).end()
    }
    if (method === 'DELETE') {
      await rm(pathOf(key), { force: true })
      return void response.writeHead(204).end()
    }
    const found = await stat(pathOf(key)).catch(() => null)
    if (!found) return refuse(response, 404, 'NoSuchKey')
    response.writeHead(200, { 'content-length': found.size, 'last-modified': found.mtime.toUTCString() })
    if (method === 'HEAD') return void response.end()
    await pipeline(createReadStream(pathOf(key)), response)
  }

  async function list(url: URL, response: ServerResponse): Promise<void> {
    const {
      prefix = '',
      'start-after': after = '',
      'max-keys': most = '1000',
    } = Object.fromEntries(url.searchParams)
    const found = (await keys()).filter((key) => key.startsWith(prefix) && key > after).slice(0, Number(most))
    const contents = found.map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`).join('')
    response.writeHead(200, { 'content-type': 'application/xml' })
    response.end(
      `<?xml version="1.0"?><ListBucketResult><Name>${bucket}</Name>${contents}</ListBucketResult>`,
    )
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on TCP
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    requests,
    keys,
    age: (key, to) => utimes(pathOf(key), to, to),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`)
}
