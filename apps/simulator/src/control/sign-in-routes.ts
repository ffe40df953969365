import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { OBSTACLES, THROTTLES, type SignInManner } from '../data/sign-in-manner.ts'
import type { World } from '../world.ts'
import { getAppleId } from './apple-id-routes.ts'

const phoneInput = z.strictObject({
  number: z.string().min(2),
  pushMode: z.enum(['sms', 'voice']).default('sms'),
})
const mannerInput = z.strictObject({
  protocol: z.enum(['s2k', 's2k_fo']).optional(),
  devices: z.int().min(0).max(10).optional(),
  phones: z.array(phoneInput).max(5).optional(),
  obstacle: z.enum(OBSTACLES).nullable().optional(),
  throttle: z.enum(THROTTLES).nullable().optional(),
})
const settingsInput = z.strictObject({
  hashcashBits: z.int().min(0).max(20).optional(),
  iterations: z.int().min(1).max(100_000).optional(),
  tellsWidgetKey: z.boolean().optional(),
  sessionDays: z.number().positive().optional(),
  nextCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable()
    .optional(),
})

interface Named {
  Params: { email: string }
}

/** How Apple's sign-in behaves, for everybody and for one Apple ID, and the codes that it sent. */
export function signInRoutes(server: FastifyInstance, world: World): void {
  const { signIns } = world
  server.get('/sign-in', () => settings(world))
  server.patch('/sign-in', ({ body }) => {
    const given = settingsInput.parse(body)
    signIns.puzzles.bits = given.hashcashBits ?? signIns.puzzles.bits
    signIns.iterations = given.iterations ?? signIns.iterations
    signIns.tellsWidgetKey = given.tellsWidgetKey ?? signIns.tellsWidgetKey
    signIns.web.sessionDays = given.sessionDays ?? signIns.web.sessionDays
    if (given.nextCode !== undefined) signIns.codes.next = given.nextCode
    return settings(world)
  })
  server.get('/codes', () => signIns.codes.list(null))
  server.get<Named>('/apple-ids/:email/codes', ({ params }) =>
    signIns.codes.list(getAppleId(world, params.email).email),
  )
  server.patch<Named>('/apple-ids/:email/sign-in', ({ params, body }) => {
    const appleId = getAppleId(world, params.email)
    const { phones, ...given } = mannerInput.parse(body)
    const numbered = phones?.map((phone, index) => ({ id: index + 1, ...phone }))
    const change: Partial<SignInManner> = withoutUnset({ ...given, phones: numbered })
    appleId.signIn = { ...appleId.signIn, ...change }
    return appleId.signIn
  })
  server.delete<Named>('/apple-ids/:email/sessions', ({ params, query }) => {
    const { trust } = z.object({ trust: z.enum(['keep', 'end']).default('keep') }).parse(query)
    return { ended: signIns.web.end(getAppleId(world, params.email), { andTrust: trust === 'end' }) }
  })
}

function settings({ signIns }: World): z.infer<typeof settingsInput> {
  return {
    hashcashBits: signIns.puzzles.bits,
    iterations: signIns.iterations,
    tellsWidgetKey: signIns.tellsWidgetKey,
    sessionDays: signIns.web.sessionDays,
    nextCode: signIns.codes.next,
  }
}

function withoutUnset<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  const set = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(set) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> } // entries forget their names
}
