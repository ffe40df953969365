import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { ErrorPanel, PartialBar } from './error-panel.tsx'
import { NotFound } from './not-found.tsx'
import { Loading } from './loading.tsx'

/** What a query answered so far; the shape of urql's result. */
export interface Answer<Data> {
  data?: Data | undefined
  error?: CombinedError | undefined
  fetching: boolean
}

interface ViewProps<Data, Shown> {
  answer: Answer<Data>
  /** What is being read, as a noun: "the clients". */
  what: string
  /** The part that the page is about; null when it does not exist or is not shared. */
  select: (data: Data) => Shown | null | undefined
  /** Final geometry without content. */
  skeleton: ReactNode
  retry: () => void
  /** The page has its heading already; without one, a page that failed needs it here. */
  titled?: boolean
  children: (shown: Shown) => ReactNode
}

/**
 * The states of every page: loading, error, not found, partly read, there. What was read once stays visible while it is
 * read again, also when that fails.
 */
export function View<Data, Shown>({
  answer,
  what,
  select,
  skeleton,
  retry,
  titled = false,
  children,
}: ViewProps<Data, Shown>) {
  const [data, setData] = useState(answer.data ?? undefined) // null when every field failed
  if (answer.data && answer.data !== data) setData(answer.data)
  if (data === undefined) {
    if (answer.error) return <ErrorPanel error={answer.error} what={what} retry={retry} titled={titled} />
    return <Loading what={what} skeleton={skeleton} />
  }
  const shown = select(data)
  if (shown === null || shown === undefined) {
    if (!answer.error) return <NotFound what={what} />
    return <ErrorPanel error={answer.error} what={what} retry={retry} titled={titled} />
  }
  return (
    <>
      {answer.error ? <PartialBar error={answer.error} what={what} retry={retry} /> : null}
      {children(shown)}
    </>
  )
}
