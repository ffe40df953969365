/** A day that is missing, with why. */
export interface MissingDay {
  day: string
  code: string
  params: Record<string, string | number> | null
}

/** A run of missing days that have one cause. */
export interface MissingRun {
  from: string
  to: string
  code: string
  params: Record<string, string | number> | null
}

/** Joins neighbouring days that are missing for the same reason. `days` in order; `nextOf` gives the day after. */
export function joinMissing(days: readonly MissingDay[], nextOf: (day: string) => string): MissingRun[] {
  const runs: MissingRun[] = []
  for (const { day, code, params } of days) {
    const last = runs.at(-1)
    if (last && last.code === code && nextOf(last.to) === day) last.to = day
    else runs.push({ from: day, to: day, code, params })
  }
  return runs
}
