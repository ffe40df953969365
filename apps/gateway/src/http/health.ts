import type { FastifyInstance } from 'fastify'
import { databaseAwaySentence } from '../graphql/database-away.ts'

const readyWithinMs = 3_000

/** `/healthz`: this process answers. `/readyz`: and Postgres does. */
export function addHealth(app: FastifyInstance, ready: () => Promise<void>): void {
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    if (await withinTime(ready())) return { ok: true }
    return reply.code(503).send({ ok: false, message: databaseAwaySentence })
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
