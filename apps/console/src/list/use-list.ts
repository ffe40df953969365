import { useEffect, useState, useSyncExternalStore } from 'react'
import { useRereading } from '../api/use-rereading.ts'
import { Windows } from './windows.ts'
import type { Identified, LoadWindow } from './windows.ts'

/** Whether a grid is under the pointer or has the focus: its rows must not move then. */
const isHeld = (): boolean => document.querySelector('[data-grid]:hover, [data-grid]:focus-within') !== null

/**
 * The rows of a list. While another filter or order is being read, the rows of the one before stay as they are.
 * `load` must change with what is asked for, and only then.
 */
export function useList<Row extends Identified>(load: LoadWindow<Row>): Windows<Row> {
  const [wanted, setWanted] = useState(() => ({ load, windows: new Windows(load, isHeld) }))
  const [shown, setShown] = useState(wanted.windows)
  let current = wanted
  if (wanted.load !== load) {
    current = { load, windows: new Windows(load, isHeld) }
    setWanted(current)
  }
  const { windows } = current
  useSyncExternalStore(windows.subscribe, windows.snapshot)
  useEffect(() => windows.want(0, 0), [windows])
  const answered = windows.total !== undefined || windows.error !== undefined
  if (answered && shown !== windows) setShown(windows)
  const seen = answered ? windows : shown
  useRereading(seen.rereadSoon)
  return seen
}
