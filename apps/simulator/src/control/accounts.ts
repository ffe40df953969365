import { z } from 'zod'
import { isDay } from '../clock/day.ts'
import type { Account } from '../data/account.ts'
import type { App } from '../data/app.ts'
import { appsNow } from '../resources/scene.ts'
import { findAccount, type World } from '../world.ts'
import { ControlError } from './control-error.ts'

/** An Apple day in a control request. */
export const dayInput = z.string().refine(isDay, 'must be a day YYYY-MM-DD')

/** The account of a control path. @throws {ControlError} 404 */
export function getAccount(world: World, nameOrSlug: string): Account {
  const account = findAccount(world, nameOrSlug)
  if (account === null) {
    throw new ControlError(404, `There is no account "${nameOrSlug}". GET /__control/accounts lists them.`)
  }
  return account
}

/** An app that the account has now. @throws {ControlError} 404 */
export function getApp(world: World, account: Account, ascId: string): App {
  const app = appsNow(account, world.changes.of(account)).find((each) => each.ascId === ascId)
  if (app === undefined) throw new ControlError(404, `${account.name} has no app ${ascId}.`)
  return app
}
