import { useNow } from '../design/clock.ts'

/** Whole seconds until an instant; 0 when it is past, null where there is none. */
export function useSecondsUntil(at: string | null | undefined): number | null {
  const nowMs = useNow()
  return at ? Math.max(0, Math.ceil((Date.parse(at) - nowMs) / 1_000)) : null
}

/** `8:41`, as clocks count down. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
