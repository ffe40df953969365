import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(width < 36rem)')

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** Whether a table has no room here, and becomes cards. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches)
