import { useSyncExternalStore } from 'react'

/** Whether changes arrive by themselves: a stream is open, was lost, or none is needed by this page. */
export type Live = { state: 'idle' | 'live' | 'reconnecting'; sinceMs: number }

let live: Live = { state: 'idle', sinceMs: 0 }
const listeners = new Set<() => void>()

/** Records what the event stream does now. */
export function setLive(state: Live['state']): void {
  if (state === live.state) return
  live = { state, sinceMs: Date.now() }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The state of the event stream, for the shell's sign and for pages that say how old their numbers are. */
export const useLive = (): Live => useSyncExternalStore(subscribe, () => live)
