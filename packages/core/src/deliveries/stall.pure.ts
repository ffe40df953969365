/** Nothing is called stalled before this. */
const shortestMs = 60_000
/** What is taken for usual before two steps told. */
const unknownMs = 30_000
/** So many usual pauses without a step are too many. */
const usualPauses = 3

/** How work stands still. */
export interface Silence {
  now: Date
  /** When it began, or went on after a pause. */
  since: Date
  /** Instants of the last steps without a pause between them, oldest first. */
  recent: readonly Date[]
}

/** Since when work stands still; null while its silence is not three times as long as usual. */
export function stalledSince({ now, since, recent }: Silence): Date | null {
  const last = recent.at(-1)
  const from = last && last > since ? last : since
  const silentMs = now.getTime() - from.getTime()
  return silentMs > Math.max(shortestMs, usualPauses * usualMs(recent)) ? from : null
}

function usualMs(recent: readonly Date[]): number {
  const [first] = recent
  const last = recent.at(-1)
  if (!first || !last || recent.length < 2) return unknownMs
  return (last.getTime() - first.getTime()) / (recent.length - 1)
}
