import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { World } from '../world.ts'

const limitInput = z.strictObject({
  perHour: z.int().positive().optional(),
  perMinute: z.int().positive().optional(),
  /** Only this key; without it every key that has no limits of its own. */
  keyId: z.string().optional(),
  addressPerMinute: z.int().positive().optional(),
})

/** `GET` and `PUT /__control/limits`, `DELETE /__control/limits/usage`. */
export function limitRoutes(server: FastifyInstance, { limits }: World): void {
  const reading = (): unknown => ({
    ...limits.byDefault,
    addressPerMinute: limits.addressPerMinute,
    byKey: Object.fromEntries(limits.byKey),
  })
  server.get('/limits', reading)
  server.put('/limits', (request) => {
    const { keyId, addressPerMinute, perHour, perMinute } = limitInput.parse(request.body)
    const change = {
      ...(perHour === undefined ? {} : { perHour }),
      ...(perMinute === undefined ? {} : { perMinute }),
    }
    if (addressPerMinute !== undefined) limits.addressPerMinute = addressPerMinute
    if (keyId === undefined) Object.assign(limits.byDefault, change)
    else limits.byKey.set(keyId, { ...limits.byDefault, ...limits.byKey.get(keyId), ...change })
    return reading()
  })
  server.delete('/limits/usage', (_request, reply) => {
    limits.limiter.forget()
    return reply.code(204).send()
  })
}
