/** How much a bench does: a smoke only shows that it runs, short is for a look, full is what the documents quote. */
export type Size = 'smoke' | 'short' | 'full'

/** What a bench measured: the table that people read, and the ratios that are compared. */
export interface Measured {
  rows: Record<string, string | number>[]
  /** 1 is as good as the peer or the limit; each means what docs/benchmarks.md says. */
  ratios: Record<string, number>
}

/** A migrated Postgres that nobody else uses, as the owner of everything, and an empty folder. */
export interface Ground {
  url: string
  folder: string
}

/** Measures on a ground of its own. */
export type Bench = (size: Size, ground: Ground) => Promise<Measured>

/** The middle one; the faster of two middles. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

/** Two digits behind the point are all that a busy machine can mean. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

/** How long `work` takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
