import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { openKey } from '../auth/keys.ts'
import { openKeys } from '../auth/keys.ts'
import { KEY_ROLES } from '../auth/roles.ts'
import { dayNumber } from '../clock/day.ts'
import { createAccount } from '../data/account.ts'
import { describeAccount, describeKey } from '../describe.ts'
import { keyIdOf } from '../random/ids.ts'
import { findAccount, type World } from '../world.ts'
import { dayInput, getAccount } from './accounts.ts'
import { ControlError } from './control-error.ts'

const accountInput = z.strictObject({ name: z.string().min(1) })
const changeInput = z.strictObject({
  closure: z
    .enum([
      'AGREEMENT_MISSING',
      'AGREEMENT_OLD_WORDING',
      'MEMBERSHIP_EXPIRED',
      'TEAM_NOT_FOUND',
      'API_ACCESS_NOT_REQUESTED',
    ])
    .nullable(),
})
const keyInput = z.strictObject({
  kind: z.enum(['team', 'individual', 'inAppPurchase', 'push', 'signIn']).default('team'),
  role: z.enum(KEY_ROLES),
})
const restateInput = z.strictObject({ reportDate: dayInput })

interface Named {
  Params: { name: string }
}

/** Accounts, their keys, what shuts them, and the days whose reports Apple restates. */
export function accountRoutes(server: FastifyInstance, world: World): void {
  server.get('/accounts', () => ({
    accounts: world.accounts.map((account) => describeAccount(world, account)),
  }))
  server.post('/accounts', (request, reply) =>
    reply.code(201).send(addAccount(world, accountInput.parse(request.body).name)),
  )
  server.get<Named>('/accounts/:name', ({ params }) => describeAccount(world, getAccount(world, params.name)))
  server.patch<Named>('/accounts/:name', ({ params, body }) => {
    const account = getAccount(world, params.name)
    world.changes.of(account).closure = changeInput.parse(body).closure
    return describeAccount(world, account)
  })
  server.post<Named>('/accounts/:name/keys', ({ params, body }, reply) => {
    const account = getAccount(world, params.name)
    const serial = world.keys.size
    const key = openKey(
      account,
      keyInput.parse(body),
      keyIdOf(world.size.seed, account.index, 'more', serial),
      world.folder,
    )
    world.keys.set(key.keyId, key)
    return reply.code(201).send(describeKey(key))
  })
  server.post<Named>('/accounts/:name/restatements', ({ params, body }) => {
    const { reportDate } = restateInput.parse(body)
    const account = getAccount(world, params.name)
    return { reportDate, revision: world.restatements.restate(account, dayNumber(reportDate)) }
  })
}

function addAccount(world: World, name: string): ReturnType<typeof describeAccount> {
  if (findAccount(world, name) !== null) throw new ControlError(409, `There is an account "${name}" already.`)
  const account = createAccount(world.size, world.accounts.length, name)
  if (findAccount(world, account.slug) !== null)
    throw new ControlError(409, `"${name}" is too like the name of another account.`)
  world.accounts.push(account)
  for (const key of openKeys(world.size.seed, account, world.folder)) world.keys.set(key.keyId, key)
  return describeAccount(world, account)
}
