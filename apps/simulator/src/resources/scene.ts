import type { Account } from '../data/account.ts'
import type { App } from '../data/app.ts'
import type { AccountChanges } from '../data/changes.ts'
import type { Node } from '../documents/node.ts'
import type { World } from '../world.ts'

/** One account as it is at this instant: what all resources of an answer are made from. */
export interface Scene {
  world: World
  account: Account
  changes: AccountChanges
  nowMs: number
  /** Today as a day count, Pacific time. */
  today: number
  /** The apps that the account has now: without removed and transferred ones, with those received. */
  apps: readonly App[]
  /** Any resource of the account by its type and id. */
  find(type: string, id: string): Node | null
}

/** The apps that an account has now, after removals and transfers. */
export function appsNow(
  account: Account,
  { removedApps, lostApps, gainedApps }: AccountChanges,
): readonly App[] {
  if (removedApps.size + lostApps.size + gainedApps.size === 0) return account.apps
  const gained = [...gainedApps].flatMap(([ascId, { from }]) =>
    from.apps.filter((app) => app.ascId === ascId),
  )
  return [...account.apps, ...gained].filter(({ ascId }) => !removedApps.has(ascId) && !lostApps.has(ascId))
}

/** The products of a list that nobody deleted. */
export const listedProducts = <Product extends { ascId: string }>(
  { changes }: Scene,
  products: readonly Product[],
): Product[] => products.filter(({ ascId }) => changes.products.get(ascId)?.hidden !== true)

export function findApp(scene: Scene, ascId: string): App | null {
  return scene.apps.find((app) => app.ascId === ascId) ?? null
}
