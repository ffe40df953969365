import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { World } from '../world.ts'

const changeInput = z.strictObject({
  now: z.iso.datetime({ offset: true }).optional(),
  advance: z
    .strictObject({
      days: z.number().optional(),
      hours: z.number().optional(),
      minutes: z.number().optional(),
      seconds: z.number().optional(),
    })
    .optional(),
  frozen: z.boolean().optional(),
  apiSkewSeconds: z.number().optional(),
})

/** `GET` and `POST /__control/clock`. */
export function clockRoutes(server: FastifyInstance, world: World): void {
  const { clock } = world
  server.get('/clock', () => clock.reading())
  server.post('/clock', (request) => {
    const change = changeInput.parse(request.body)
    if (change.now !== undefined) clock.set(Date.parse(change.now))
    if (change.advance !== undefined) clock.advance(milliseconds(change.advance))
    if (change.frozen !== undefined) clock.freeze(change.frozen)
    if (change.apiSkewSeconds !== undefined) clock.skewApi(change.apiSkewSeconds)
    return clock.reading()
  })
}

function milliseconds(span: NonNullable<z.infer<typeof changeInput>['advance']>): number {
  const hours = (span.days ?? 0) * 24 + (span.hours ?? 0)
  return ((hours * 60 + (span.minutes ?? 0)) * 60 + (span.seconds ?? 0)) * 1000
}
