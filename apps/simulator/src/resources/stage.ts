import type { ApiKey } from '../auth/keys.ts'
import { dayNumber } from '../clock/day.ts'
import { pacificTime } from '../clock/pacific.ts'
import type { Account } from '../data/account.ts'
import type { World } from '../world.ts'
import { FINDERS } from './finders.ts'
import { appsNow, type Scene } from './scene.ts'

/** The account as it is now, with everything in it findable; through a key that sees some apps, with those alone. */
export function sceneOf(world: World, account: Account, through?: ApiKey): Scene {
  const nowMs = world.clock.nowMs()
  const changes = world.changes.of(account)
  const visible = through?.visibleApps ?? null
  const apps = appsNow(account, changes)
  const scene: Scene = {
    world,
    account,
    changes,
    nowMs,
    today: dayNumber(pacificTime(nowMs).on),
    apps: visible === null ? apps : apps.filter((app) => visible.includes(app.ascId)),
    find: (type, id) => FINDERS[type]?.(scene, id) ?? null,
  }
  return scene
}
