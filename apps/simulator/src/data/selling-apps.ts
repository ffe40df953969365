import type { Account } from './account.ts'
import type { App } from './app.ts'
import type { AccountChanges } from './changes.ts'

/** The apps, and the bundle of apps, whose sales of a day belong to an account: transfers move them from a day on, removals end them. */
export function sellingApps(account: Account, changes: AccountChanges, day: number): readonly App[] {
  const { lostApps, gainedApps, removedApps } = changes
  if (lostApps.size + gainedApps.size + removedApps.size === 0) return [...account.apps, ...bundles(account)]
  const gained = [...gainedApps].flatMap(([ascId, { from, since }]) =>
    since <= day
      ? from.apps.filter((app) => app.ascId === ascId).map((app) => ({ ...app, developer: account.name }))
      : [],
  )
  const ended = (ascId: string): boolean =>
    (lostApps.get(ascId)?.since ?? Infinity) <= day || (removedApps.get(ascId)?.since ?? Infinity) <= day
  return [...account.apps, ...gained, ...bundles(account)].filter(({ ascId }) => !ended(ascId))
}

function bundles({ bundle }: Account): readonly App[] {
  return bundle === null ? [] : [bundle]
}
