import type { DayStatus } from '../graphql/graphql.ts'
import type { Segment } from './segments.ts'

/** Whether the value of a day may still change. */
const isProvisional = (status: DayStatus | undefined): boolean => status === 'PROVISIONAL'

/** Runs of neighbouring days with the same status, for the statuses that are drawn as bands. */
export function runsOf(statuses: readonly DayStatus[], wanted: DayStatus): Segment[] {
  const runs: Segment[] = []
  for (const [index, status] of statuses.entries()) {
    if (status !== wanted) continue
    const last = runs.at(-1)
    if (last && last.to === index - 1) last.to = index
    else runs.push({ from: index, to: index })
  }
  return runs
}

/**
 * Splits a line into what is final and what may change. The dashed part begins at its neighbour, so that no hole opens
 * between two days that are both known.
 */
export function splitByStatus(
  values: readonly (number | null)[],
  statuses: readonly DayStatus[],
): { solid: (number | null)[]; dashed: (number | null)[] } {
  const open = statuses.map(isProvisional)
  return {
    solid: values.map((value, index) => (open[index] ? null : value)),
    dashed: values.map((value, index) => (open[index] || open[index - 1] || open[index + 1] ? value : null)),
  }
}
