import { CombinedError } from '@urql/core'
import type { ReactNode } from 'react'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import type { Identified, Windows } from './windows.ts'

interface ListViewProps<Row extends Identified> {
  list: Windows<Row>
  /** What is being read, as a noun. */
  what: string
  skeleton?: ReactNode
  /** What is shown instead of rows where there are none. */
  empty: ReactNode
  children: ReactNode
}

/** The states of a list: on its way, not answered, nothing in it, its rows. */
export function ListView<Row extends Identified>({
  list,
  what,
  skeleton,
  empty,
  children,
}: ListViewProps<Row>) {
  const { total, error } = list
  return (
    <View
      titled
      answer={{
        fetching: total === undefined,
        data: total === undefined ? undefined : { total },
        error: error instanceof CombinedError ? error : undefined,
      }}
      what={what}
      select={(data) => data}
      skeleton={skeleton ?? <TableSkeleton rows={12} />}
      retry={list.rereadSoon}
    >
      {(answered) => (answered.total > 0 ? children : empty)}
    </View>
  )
}
