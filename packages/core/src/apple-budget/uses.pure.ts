/** Requests that were taken: the instant of the last of them, and how many; oldest first. */
export type Uses = readonly (readonly [atMs: number, count: number])[]

const secondMs = 1_000
const minuteMs = 60_000
/** Kept by the second for as long as a limit by the minute looks back, by the minute before that. */
const fineMs = 65 * secondMs

/** More requests, now. Forgets what is older than `keepMs`. */
export function add(uses: Uses, more: number, nowMs: number, keepMs: number): Uses {
  if (more <= 0) return uses
  // A clock that went back must not disturb the order.
  const atMs = Math.max(nowMs, uses.at(-1)?.[0] ?? 0)
  const kept: [number, number][] = []
  for (const [usedMs, count] of [...uses, [atMs, more] as const]) {
    if (usedMs <= nowMs - keepMs) continue
    const last = kept.at(-1)
    // What is put together counts as if all of it came last: rather too long than too short.
    if (last && slotOf(last[0], nowMs) === slotOf(usedMs, nowMs))
      kept[kept.length - 1] = [usedMs, last[1] + count]
    else kept.push([usedMs, count])
  }
  return kept
}

const slotOf = (atMs: number, nowMs: number): string =>
  nowMs - atMs < fineMs ? `s${Math.floor(atMs / secondMs)}` : `m${Math.floor(atMs / minuteMs)}`

/** How many were taken after `sinceMs`. */
export function countSince(uses: Uses, sinceMs: number): number {
  let total = 0
  for (const [atMs, count] of uses) if (atMs > sinceMs) total += count
  return total
}

/** How long until fewer than `cap` lie within the last `spanMs`; 0 when it is so now. */
export function room(
  uses: Uses,
  { cap, spanMs, nowMs }: { cap: number; spanMs: number; nowMs: number },
): number {
  let excess = countSince(uses, nowMs - spanMs) - cap + 1
  if (excess <= 0) return 0
  for (const [atMs, count] of uses) {
    if (atMs <= nowMs - spanMs) continue
    excess -= count
    if (excess <= 0) return atMs + spanMs - nowMs
  }
  return spanMs
}

/** Gives some back that were taken at `atMs`: out of what was taken then or after it, the oldest first. */
export function giveBack(uses: Uses, less: number, atMs: number): Uses {
  let left = less
  return uses.flatMap(([usedMs, count]) => {
    const given = usedMs < atMs ? 0 : Math.min(left, count)
    left -= given
    return given === count ? [] : [[usedMs, count - given] as const]
  })
}
