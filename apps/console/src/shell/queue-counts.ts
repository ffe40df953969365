import { useSyncExternalStore } from 'react'
import type { CountsFragment } from '../graphql/graphql.ts'

let counts: CountsFragment | null = null
const listeners = new Set<() => void>()

/** Notes how much must be done, as the server told last; null when nobody listens. Each telling is an object of its own. */
export function noteQueueCounts(told: CountsFragment | null): void {
  if (told === counts) return
  counts = told
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How much must be done; null before it was told. A new object says that something came, went or changed. */
export const useQueueCounts = (): CountsFragment | null => useSyncExternalStore(subscribe, () => counts)
