import { vendorNumberOn, type Account } from '../data/account.ts'
import type { App } from '../data/app.ts'
import { sellingApps } from '../data/selling-apps.ts'
import type { World } from '../world.ts'

/** Whose report is written: an account under one of its vendor numbers. */
export interface ReportSource {
  world: World
  account: Account
  vendorNumber: string
}

/** The apps whose sales of a day go into a report of this source. */
export function appsReported({ world, account, vendorNumber }: ReportSource, day: number): readonly App[] {
  if (vendorNumberOn(account, day) !== vendorNumber) return []
  return sellingApps(account, world.changes.of(account), day)
}
