import { useNow } from '../design/clock.ts'

/** Seconds until Apple may be asked again. */
export function useRest(until: string | null): number {
  const nowMs = useNow()
  return until ? Math.max(0, Math.ceil((Date.parse(until) - nowMs) / 1_000)) : 0
}
