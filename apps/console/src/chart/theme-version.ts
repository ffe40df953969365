import { useSyncExternalStore } from 'react'

let version = 0

function subscribe(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const onChange = () => {
    version += 1
    listener()
  }
  system.addEventListener('change', onChange)
  window.addEventListener('gatehouse:theme', onChange)
  return () => {
    system.removeEventListener('change', onChange)
    window.removeEventListener('gatehouse:theme', onChange)
  }
}

/** Changes when the colours do: a canvas has to be drawn again then. */
export const useThemeVersion = (): number => useSyncExternalStore(subscribe, () => version)
