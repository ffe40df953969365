import type { FastifyInstance } from 'fastify'
import type { Composition } from '../composition.ts'
import { databaseAwaySentence } from '../graphql/database-away.ts'

const readyWithinMs = 3_000

/**
 * `/healthz`: this process answers. `/readyz`: and Postgres does. An engine that is away is told and no reason to send
 * nobody here: what people ask for is kept.
 */
export function addHealth(app: FastifyInstance, { ready, core }: Pick<Composition, 'ready' | 'core'>): void {
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    const away = { ok: false, database: 'UNREACHABLE', engine: 'UNKNOWN', message: databaseAwaySentence }
    if (!(await withinTime(ready()))) return reply.code(503).send(away)
    const engine = await core.overview.engine().catch(() => null)
    if (!engine) return reply.code(503).send(away)
    const told = engine.detail === null ? {} : { message: engine.detail }
    return { ok: true, database: 'READY', engine: engine.state, ...told }
  })
}

async function withinTime(work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), readyWithinMs)
  })
  const done = work.then(
    () => true,
    () => false,
  )
  return Promise.race([done, tooLate]).finally(() => clearTimeout(timer))
}
