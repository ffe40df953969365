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

/** Joins neighbouring days whose sentence is the same. `days` in order; `nextOf` gives the day after. */
export function joinMissing(days: readonly MissingDay[], nextOf: (day: string) => string): MissingRun[] {
  const runs: MissingRun[] = []
  for (const { day, code, params } of days) {
    const last = runs.at(-1)
    if (last && nextOf(last.to) === day && isSame(last, { code, params })) last.to = day
    else runs.push({ from: day, to: day, code, params })
  }
  return runs
}

const isSame = (a: Pick<MissingDay, 'code' | 'params'>, b: Pick<MissingDay, 'code' | 'params'>): boolean =>
  a.code === b.code && JSON.stringify(a.params) === JSON.stringify(b.params)
