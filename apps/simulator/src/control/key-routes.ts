import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { KEY_ROLES } from '../auth/roles.ts'
import type { ApiKey } from '../auth/keys.ts'
import type { World } from '../world.ts'
import { describeKey } from '../describe.ts'
import { ControlError } from './control-error.ts'

const changeInput = z.strictObject({
  revoked: z.boolean().optional(),
  role: z.enum(KEY_ROLES).optional(),
  visibleApps: z.array(z.string()).nullable().optional(),
})

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
    if (change.visibleApps !== undefined) limitToApps(key, change.visibleApps)
    return describeKey(key)
  })
}

/** Apple: team keys see every app. */
function limitToApps(key: ApiKey, visibleApps: readonly string[] | null): void {
  if (key.kind !== 'individual')
    throw new ControlError(409, `${key.keyId} is no individual key: it sees all apps.`)
  key.visibleApps = visibleApps
}

function getKey(world: World, keyId: string): ApiKey {
  const key = world.keys.get(keyId)
  if (key === undefined)
    throw new ControlError(404, `There is no key ${keyId}. GET /__control/accounts lists them.`)
  return key
}
