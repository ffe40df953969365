import { createServer, type ServerResponse } from 'node:http'
import type { Metrics } from './metrics.ts'

/** What a worker needs to do its work. */
export interface Readiness {
  /** @throws when Postgres does not answer. */
  database(): Promise<void>
  /** Whether Temporal answers. */
  engine(): Promise<boolean>
}

/** `/metrics`, `/healthz` (this process lives) and `/readyz` (Postgres and Temporal answer it), on a port of their own. */
export async function startHealth(
  { host, port }: { host: string; port: number },
  metrics: Metrics,
  ready: Readiness,
): Promise<{ port: number; close(): void }> {
  const routes: Record<string, (response: ServerResponse) => Promise<void>> = {
    '/healthz': async (response) => answer(response, 200, { ok: true }),
    '/readyz': async (response) => {
      const [database, engine] = await Promise.all([
        answers(() => ready.database()),
        answers(() => ready.engine()),
      ])
      const ok = database && engine
      answer(response, ok ? 200 : 503, { ok, database: told(database), engine: told(engine) })
    },
    '/metrics': async (response) => {
      const text = await metrics.print()
      response.writeHead(200, { 'content-type': metrics.contentType }).end(text)
    },
  }
  const server = createServer((request, response) => {
    const route = request.method === 'GET' ? routes[request.url ?? ''] : undefined
    if (!route) return answer(response, 404, { message: 'There is nothing at this address.' })
    return void route(response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => void server.close(),
  }
}

const withinMs = 3_000

const answers = (ask: () => Promise<unknown>): Promise<boolean> => {
  const asked = ask().then(
    (value) => value !== false,
    () => false,
  )
  const tooLate = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), withinMs).unref())
  return Promise.race([asked, tooLate])
}

const told = (ready: boolean) => (ready ? 'READY' : 'UNREACHABLE')

const answer = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
