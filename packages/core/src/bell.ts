import { setTimeout } from 'node:timers/promises'

/** What commits ring and a waiting request hears. */
export interface Bell {
  ring: () => void
  /** Ends when it rings, or has rung since the last time, or after `timeoutMs`. */
  rung: (timeoutMs: number) => Promise<void>
}

/** Remembers that it rang until somebody listened, so that no ring between two looks is lost. */
export function createBell(): Bell {
  let rang = false
  let wake = () => {}
  return {
    ring: () => {
      rang = true
      wake()
    },
    rung: async (timeoutMs) => {
      const timer = new AbortController()
      const ringing = new Promise<void>((resolve) => (wake = resolve))
      if (!rang)
        await Promise.race([
          ringing,
          setTimeout(timeoutMs, undefined, { signal: timer.signal }).catch(() => {}),
        ])
      timer.abort()
      rang = false
    },
  }
}
