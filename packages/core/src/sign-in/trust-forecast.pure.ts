/** Apple's own figure: a trusted browser is asked for no code for thirty days; how long a session lives it does not say. */
const plannedDays = 30
/** Sessions are looked back at this far. */
const lookedAt = 6

/** When a sign-in probably ends. */
export interface TrustForecast {
  days: number
  /** `23–30 days` or `30 days`: the span met here; null where none has ended yet. */
  usual: string | null
}

/**
 * How long a sign-in lasts here, learned from how long earlier ones lasted, newest first: Apple plans thirty days and users
 * report from six hours to forty. What is forecast is the shortest met, so that nobody is surprised.
 */
export function forecastTrust(lastedDays: readonly number[]): TrustForecast {
  const met = lastedDays.slice(0, lookedAt)
  const [shortest, longest] = [Math.min(...met), Math.max(...met)]
  if (met.length === 0) return { days: plannedDays, usual: null }
  return { days: Math.min(shortest, plannedDays), usual: spanOf(Math.round(shortest), Math.round(longest)) }
}

function spanOf(shortest: number, longest: number): string {
  if (longest < 1) return 'less than a day'
  if (shortest === longest) return `${longest} ${longest === 1 ? 'day' : 'days'}`
  return `${shortest}–${longest} days`
}
