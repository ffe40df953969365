import type { TypedDocumentNode } from '@urql/core'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useRereading } from '../api/use-rereading.ts'
import { useFormats } from '../format/use-formats.ts'

/** Sums over all that a filter shows, by the keys of their columns; empty until they are known. */
export interface Sums {
  cells: Readonly<Record<string, string>>
  /** Apps that the filter meets and the sums lack. */
  leftOut: number
  /** Leads to these apps; absent where no list shows just them. */
  leftOutLink?: (words: string) => ReactNode
}

/** What the server says: sums by the keys of their columns, and how many apps they lack. */
interface Told {
  cells: Readonly<Record<string, number>>
  leftOut?: number
}

/** Sums are read again this often, in milliseconds: they look at every row. */
const READ_EVERY_MS = 60_000

/** The sums under a list, which the server makes over its whole filter. `read` is the same at all times. */
export function useSums<Data, Filter>(
  query: TypedDocumentNode<Data, { filter?: Filter | null }>,
  filter: Filter | undefined,
  read: (data: Data) => Told | null | undefined,
): Sums {
  const formats = useFormats()
  const asked = JSON.stringify(filter ?? {})
  const variables = useMemo(() => ({ filter: JSON.parse(asked) as Filter }), [asked]) // as it was written above
  const [{ data }, ask] = useQuery({ query, variables })
  useRereading(ask, READ_EVERY_MS)
  return useMemo(() => {
    const { cells, leftOut = 0 } = (data && read(data)) ?? { cells: {} }
    const shown = Object.entries(cells).map(([key, sum]) => [key, formats.number(sum)] as const)
    return { cells: Object.fromEntries(shown), leftOut }
  }, [data, read, formats])
}
