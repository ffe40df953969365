/** A run of neighbouring values without a hole, by index, inclusive; a lone value has `from === to`. */
export interface Segment {
  from: number
  to: number
}

/**
 * Cuts a line at its holes. A hole is `null`: nothing is known there, so no line may cross it, and a value between
 * two holes is a run of its own that has to be drawn as a dot.
 */
export function segmentsOf(
  values: ArrayLike<number | null | undefined>,
  first = 0,
  last = values.length - 1,
): Segment[] {
  const segments: Segment[] = []
  let from = -1
  for (let index = first; index <= last; index += 1) {
    const here = values[index] != null
    if (here && from < 0) from = index
    if (!here && from >= 0) segments.push({ from, to: index - 1 })
    if (!here) from = -1
  }
  if (from >= 0) segments.push({ from, to: last })
  return segments
}
