import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AppleId } from '../data/apple-ids.ts'
import type { World } from '../world.ts'
import { ControlError } from './control-error.ts'

const passwordInput = z.strictObject({ label: z.string().min(1) })
const tokenInput = z.strictObject({ ageDays: z.int().min(0).max(180).default(0) })
const ageInput = z.strictObject({ ageDays: z.int().min(0).max(365) })
const changeInput = z.strictObject({ password: z.string().min(8) })

interface Named {
  Params: { email: string }
}

/** What people do with their Apple IDs elsewhere: make and revoke passwords for programs, change their own, make tokens. */
export function appleIdRoutes(server: FastifyInstance, world: World): void {
  const { appleIds } = world
  server.get<Named>('/apple-ids/:email', ({ params }) => describe(world, getAppleId(world, params.email)))
  server.patch<Named>('/apple-ids/:email', ({ params, body }) => {
    const appleId = getAppleId(world, params.email)
    appleIds.changePassword(appleId, changeInput.parse(body).password)
    return describe(world, appleId)
  })
  server.post<Named>('/apple-ids/:email/app-specific-passwords', ({ params, body }, reply) =>
    reply
      .code(201)
      .send(
        appleIds.newAppSpecificPassword(getAppleId(world, params.email), passwordInput.parse(body).label),
      ),
  )
  server.delete<{ Params: { email: string; label: string } }>(
    '/apple-ids/:email/app-specific-passwords/:label',
    ({ params }, reply) => {
      const made = getAppleId(world, params.email).appSpecificPasswords.filter(
        (each) => each.label === params.label,
      )
      if (made.length === 0)
        throw new ControlError(404, `${params.email} has no password for "${params.label}".`)
      for (const each of made) each.revoked = true
      return reply.code(204).send()
    },
  )
  server.post<Named>('/apple-ids/:email/reporter-token', ({ params, body }, reply) => {
    const { ageDays } = tokenInput.parse(body ?? {})
    return reply.code(201).send(appleIds.newToken(getAppleId(world, params.email), ageDays))
  })
  server.patch<Named>('/apple-ids/:email/reporter-token', ({ params, body }) => {
    const token = appleIds.ageToken(getAppleId(world, params.email), ageInput.parse(body).ageDays)
    if (token === null) throw new ControlError(404, `${params.email} has no Reporter token.`)
    return token
  })
  server.delete<Named>('/apple-ids/:email/reporter-token', ({ params }, reply) => {
    getAppleId(world, params.email).reporterToken = null
    return reply.code(204).send()
  })
}

/** @throws {ControlError} 404 */
export function getAppleId({ appleIds }: World, email: string): AppleId {
  const appleId = appleIds.find(email)
  if (appleId === null)
    throw new ControlError(
      404,
      `Nobody at ${email} works in any account. GET /__control/accounts lists them.`,
    )
  return appleId
}

function describe({ appleIds }: World, appleId: AppleId): unknown {
  const { openTokenRequest: _openTokenRequest, ...shown } = appleId
  const accounts = appleIds
    .membershipsOf(appleId.email)
    .map(({ account, roles }) => ({ name: account.name, number: account.reporterAccount, roles }))
  return { ...shown, accounts }
}
