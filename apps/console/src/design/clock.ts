import { useSyncExternalStore } from 'react'

const TICK_MS = 1000

let nowMs = Date.now()
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(tick, TICK_MS)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function tick(): void {
  nowMs = Date.now()
  for (const listener of listeners) listener()
}

/** Milliseconds since 1970, ticking once a second: the one clock of all timers and "ago" texts. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => nowMs)
