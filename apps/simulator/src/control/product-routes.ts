import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { plansOf } from '../data/plans.ts'
import { sceneOf } from '../resources/stage.ts'
import type { World } from '../world.ts'
import { dayInput, getAccount } from './accounts.ts'
import { ControlError } from './control-error.ts'

const changeInput = z.strictObject({
  state: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  hidden: z.boolean().optional(),
  price: z.strictObject({ dollars: z.number().positive(), from: dayInput }).nullable().optional(),
})

/**
 * `PATCH /__control/accounts/:name/products/:ascId`: what a developer does to an in-app purchase or a subscription. It
 * gets another state or name, is deleted and comes back (`hidden`), or gets another price from a day on. A
 * subscription group gets another name.
 */
export function productRoutes(server: FastifyInstance, world: World): void {
  server.patch<{ Params: { name: string; ascId: string } }>(
    '/accounts/:name/products/:ascId',
    ({ params: { name, ascId }, body }) => {
      const account = getAccount(world, name)
      const { apps, changes } = sceneOf(world, account)
      const products = apps.flatMap((app) => [
        ...app.inAppPurchases,
        ...plansOf(app),
        ...app.subscriptionGroups,
      ])
      if (!products.some((product) => product.ascId === ascId))
        throw new ControlError(404, `${account.name} has no product ${ascId}.`)
      const changed = { ...changes.products.get(ascId), ...changeInput.parse(body) }
      changes.products.set(ascId, changed)
      return changed
    },
  )
}
