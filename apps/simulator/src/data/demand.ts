import { weekday } from '../clock/day.ts'
import { Draw } from '../random/draw.ts'
import { combine, hashOf } from '../random/hash.ts'
import type { App } from './app.ts'
import { worldShare, type Territory } from './territories.ts'

/** Monday to Sunday: games and leisure sell at weekends. */
const WEEK = [0.86, 0.84, 0.88, 0.95, 1.08, 1.25, 1.14] as const

/** First downloads that a storefront is expected to see on a day. */
export function expectedDownloads(app: App, territory: Territory, day: number): number {
  if (day < app.launchedOn) return 0
  const age = day - app.launchedOn
  const launch = 1 + 5 * Math.exp(-age / 20)
  const season = 1 + 0.15 * Math.sin((day / 365.25) * 2 * Math.PI + (app.seed % 7))
  const week = WEEK[weekday(day)] ?? 1
  const taste = 0.25 + 1.5 * new Draw(combine(app.seed, hashOf(territory.code))).next()
  const promotion = isPromoted(app, day) ? 1.9 : 1
  return app.downloadsPerDay * worldShare(territory) * launch * season * week * taste * promotion
}

/** A week of promotion now and then, about every eleventh week. A paid app costs less in it. */
export function isPromoted(app: App, day: number): boolean {
  return combine(combine(app.seed, 11), Math.floor((day + 3) / 7)) % 11 === 0
}

/** One release of an app. */
export interface Release {
  /** From 0. */
  number: number
  text: string
  releasedOn: number
}

/** Days between two releases: three to seven weeks. */
export function releaseCadence(app: App): number {
  return 21 + (app.seed % 28)
}

/** The release that is in the store on a day. */
export function versionOn(app: App, day: number): Release {
  return versionNumbered(app, Math.max(0, Math.floor((day - app.launchedOn) / releaseCadence(app))))
}

export function versionNumbered(app: App, number: number): Release {
  const text = `${1 + Math.floor(number / 20)}.${Math.floor(number / 4) % 5}.${number % 4}`
  return { number, text, releasedOn: app.launchedOn + number * releaseCadence(app) }
}
