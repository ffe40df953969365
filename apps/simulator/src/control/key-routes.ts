import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { KEY_ROLES } from '../auth/roles.ts'
import type { ApiKey } from '../auth/keys.ts'
import type { World } from '../world.ts'
import { describeKey } from '../describe.ts'
import { ControlError } from './control-error.ts'

const changeInput = z.strictObject({ revoked: z.boolean().optional(), role: z.enum(KEY_ROLES).optional() })

/** `GET` and `PATCH /__control/keys/:keyId`: revoke, restore, change the role. */
export function keyRoutes(server: FastifyInstance, world: World): void {
  server.get<{ Params: { keyId: string } }>('/keys/:keyId', (request) =>
    describeKey(getKey(world, request.params.keyId)),
  )
  server.patch<{ Params: { keyId: string } }>('/keys/:keyId', (request) => {
    const key = getKey(world, request.params.keyId)
    const change = changeInput.parse(request.body)
    if (change.revoked !== undefined) key.revoked = change.revoked
    if (change.role !== undefined) key.role = change.role
    return describeKey(key)
  })
}

function getKey(world: World, keyId: string): ApiKey {
  const key = world.keys.get(keyId)
  if (key === undefined)
    throw new ControlError(404, `There is no key ${keyId}. GET /__control/accounts lists them.`)
  return key
}
