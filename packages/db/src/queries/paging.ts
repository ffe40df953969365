/** Where a page of a list begins and how long it is. Lists are sorted by `seq`, which inserts never shift. */
export interface Keyset {
  first: number
  afterSeq: number | null
}

/** One page of rows, whether more follow, and how many rows the whole list has. */
export interface PageOfRows<T> {
  rows: T[]
  hasNextPage: boolean
  totalCount: number
}

/** Makes a page of `first + 1` fetched rows. */
export const toPage = <T>(fetched: T[], first: number, totalCount: number): PageOfRows<T> => ({
  rows: fetched.slice(0, first),
  hasNextPage: fetched.length > first,
  totalCount,
})

/** Text for ILIKE that is met anywhere in the value, with its wildcards taken literally. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
