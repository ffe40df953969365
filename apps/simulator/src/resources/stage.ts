import { dayNumber } from '../clock/day.ts'
import { pacificTime } from '../clock/pacific.ts'
import type { Account } from '../data/account.ts'
import type { World } from '../world.ts'
import { FINDERS } from './finders.ts'
import { appsNow, type Scene } from './scene.ts'

/** The account as it is now, with everything in it findable. */
export function sceneOf(world: World, account: Account): Scene {
  const nowMs = world.clock.nowMs()
  const changes = world.changes.of(account)
  const scene: Scene = {
    world,
    account,
    changes,
    nowMs,
    today: dayNumber(pacificTime(nowMs).on),
    apps: appsNow(account, changes),
    find: (type, id) => FINDERS[type]?.(scene, id) ?? null,
  }
  return scene
}
