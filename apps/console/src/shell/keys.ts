import { useEffect, useRef, useSyncExternalStore } from 'react'

/** How long after `g` the second key still counts, in milliseconds. */
const CHORD_MS = 1200
const STORE_KEY = 'gatehouse.keys'

/** A shortcut: one key, or two after another like `g a`; `label` is what `?` shows. */
export interface Shortcut {
  keys: string
  label: string
  run: () => void
}

let shortcuts: readonly Shortcut[] = []
let enabled = readEnabled()
const listeners = new Set<() => void>()

function emit(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Offers a shortcut while the component is there. */
export function useShortcut(keys: string, label: string, run: () => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const shortcut: Shortcut = { keys, label, run: () => latest.current() }
    shortcuts = [...shortcuts, shortcut]
    emit()
    return () => {
      shortcuts = shortcuts.filter((one) => one !== shortcut)
      emit()
    }
  }, [keys, label])
}

/** The shortcuts that work on this page. */
export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => shortcuts)

/** Whether single keys work, and a way to switch them off (WCAG 2.1.4). */
export function useKeysEnabled(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => enabled)
  return [
    on,
    (wished) => {
      enabled = wished
      localStorage.setItem(STORE_KEY, wished ? 'on' : 'off')
      emit()
    },
  ]
}

/** Listens to the keyboard for the whole page; never while somebody types or a dialog is open. */
export function useKeyboard(): void {
  useEffect(() => {
    let first = ''
    let firstAtMs = 0
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        !enabled ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isBusy(event.target)
      )
        return
      const chord =
        first !== '' && event.timeStamp - firstAtMs < CHORD_MS ? `${first} ${event.key}` : event.key
      const found = shortcuts.findLast((one) => one.keys === chord)
      const opens = !found && shortcuts.some((one) => one.keys.startsWith(`${event.key} `))
      first = opens ? event.key : ''
      firstAtMs = event.timeStamp
      if (!found) return
      event.preventDefault()
      found.run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Whether a key belongs to what has the focus: a field that takes text, or a dialog. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  if (target instanceof HTMLInputElement) return !/^(range|radio|checkbox|button|submit)$/.test(target.type)
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

function readEnabled(): boolean {
  try {
    return localStorage.getItem(STORE_KEY) !== 'off'
  } catch {
    return true // storage is closed: nothing was switched off
  }
}
