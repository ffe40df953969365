import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import { useRereading } from '../api/use-rereading.ts'
import type { ListSource } from './list-source.ts'
import { Windows } from './windows.ts'
import type { Identified, LoadWindow } from './windows.ts'

/** Whether a grid is under the pointer or has the focus: its rows must not move then. */
const isHeld = (): boolean => document.querySelector('[data-grid]:hover, [data-grid]:focus-within') !== null

/** The rows that an address asks for, read again every so many milliseconds. `source` is the same at all times. */
export function useList<Data, Variables extends object, Search, Row extends Identified>(
  source: ListSource<Data, Variables, Search, Row>,
  search: Search,
  everyMs?: number,
): Windows<Row> {
  const api = useClient()
  const asked = JSON.stringify(source.variables(search))
  const load = useMemo(
    () => async (offset: number, _: number, again: boolean) => {
      const variables = { ...(JSON.parse(asked) as Variables), offset } // as it was written above
      const { data, error } = await api
        .query(source.document, variables, {
          additionalTypenames: source.typenames,
          requestPolicy: again ? 'network-only' : 'cache-first',
        })
        .toPromise()
      const answer = data ? source.read(data) : undefined
      if (!answer) throw error ?? new Error('the list was not answered')
      return answer
    },
    [api, source, asked],
  )
  return useWindows(load, everyMs)
}

/** While another filter or order is being read, the rows of the one before stay as they are. */
export function useWindows<Row extends Identified>(load: LoadWindow<Row>, everyMs?: number): Windows<Row> {
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
  useRereading(seen.rereadSoon, everyMs)
  return seen
}
