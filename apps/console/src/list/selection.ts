import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import type { AnySearch } from './list-search.ts'
import type { Identified, Windows } from './windows.ts'

/** Rows that were chosen by their ids, or `ALL` that the list shows with its filter. */
export type Chosen = ReadonlySet<string> | 'ALL'

/** What is chosen in a list, and how that changes. */
export interface Selection {
  chosen: Chosen
  /** How many rows that are. */
  count: number
  /** Takes a row in or out; `range`: all from the row that was touched last to this one. */
  toggle: (index: number, range: boolean) => void
  /** Every row that was read, or none of them. */
  toggleRead: () => void
  chooseAll: () => void
  clear: () => void
}

interface State {
  /** The filter within which rows were chosen. */
  asked: string
  chosen: Chosen
  /** How often another filter took a selection away. */
  losses: number
}

const NOTHING: ReadonlySet<string> = new Set()

/** Rows of a list chosen for something that is done to all of them. Another filter leaves nothing chosen, and says so. */
export function useSelection<Row extends Identified>(list: Windows<Row>, search: AnySearch): Selection {
  const t = useTranslations('list')
  const { sort: _, ...filter } = search
  const asked = JSON.stringify(filter)
  const [state, setState] = useState<State>({ asked, chosen: NOTHING, losses: 0 })
  const last = useRef<number>(undefined)
  let current = state
  if (state.asked !== asked) {
    current = { asked, chosen: NOTHING, losses: state.losses + (state.chosen === NOTHING ? 0 : 1) }
    setState(current)
  }
  const { chosen, losses } = current
  useEffect(() => {
    if (losses > 0) announce(t('bulk.cleared'))
  }, [losses, t])
  const choose = (next: Chosen) => setState({ asked, chosen: next, losses })
  return {
    chosen,
    count: chosen === 'ALL' ? (list.total ?? 0) : chosen.size,
    toggle: (index, range) => {
      const from = range ? (last.current ?? index) : index
      const between = list.rowsBetween(Math.min(from, index), Math.max(from, index))
      last.current = index
      choose(toggled(chosen === 'ALL' ? NOTHING : chosen, between, list.rowAt(index)?.id))
    },
    toggleRead: () => {
      const read = list.rowsBetween(0, (list.total ?? 0) - 1).map(({ id }) => id)
      const isWhole = chosen === 'ALL' || (read.length > 0 && read.every((id) => chosen.has(id)))
      choose(isWhole ? NOTHING : new Set(read))
    },
    chooseAll: () => choose('ALL'),
    clear: () => choose(NOTHING),
  }
}

/** With `rows` in it, or without them, by whether the row that was touched is in it. */
function toggled(
  chosen: ReadonlySet<string>,
  rows: readonly Identified[],
  touched: string | undefined,
): ReadonlySet<string> {
  const next = new Set(chosen)
  const takesOut = touched !== undefined && chosen.has(touched)
  for (const { id } of rows) {
    if (takesOut) next.delete(id)
    else next.add(id)
  }
  return next.size > 0 ? next : NOTHING
}
