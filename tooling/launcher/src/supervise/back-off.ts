const FIRST_MS = 500
const LONGEST_MS = 30_000

/** A part that stood this long has recovered: its next crash is a first one again. */
export const RECOVERED_AFTER_MS = 60_000

/** How long to wait before a restart: 0.5 s, 1 s, 2 s and so on, at most half a minute. `crashes` counts from 1. */
export function backOffMs(crashes: number): number {
  return Math.min(FIRST_MS * 2 ** (crashes - 1), LONGEST_MS)
}
