import { AscLocalCode, AscNetworkError, PageEnd, type ListOptions, type Page } from '@gatehouse/asc-client'

/** Rows a page, and fewer after Apple took too long: long lists were met that never came (FO-8). */
export const pageSizes: readonly number[] = [200, 50, 10]

/** What of a list came: Apple's ids, and whether Apple ended it. */
export interface Listed {
  ascIds: string[]
  complete: boolean
}

/**
 * Takes a list in page by page. After an answer that came too late it begins again with smaller pages; what was kept
 * by then is kept again, which changes nothing.
 * @throws {AscError} as `list`; pages that arrived are kept.
 */
export async function takeList<Row extends { ascId: string }>(
  sizes: readonly number[],
  list: (options: ListOptions) => AsyncIterable<Page<Row>>,
  keep: (rows: Row[], total: number | null) => Promise<void>,
): Promise<Listed> {
  return takePagesOf(sizes, (options) => takePages(list(options), keep))
}

/** Asks in pages of the first size, and in smaller ones after an answer that came too late. */
export async function takePagesOf<Taken>(
  [size, ...smaller]: readonly number[],
  take: (options: ListOptions) => Promise<Taken>,
): Promise<Taken> {
  try {
    return await take(size === undefined ? {} : { pageSize: size })
  } catch (error) {
    if (smaller.length === 0 || !tookTooLong(error)) throw error
    return takePagesOf(smaller, take)
  }
}

async function takePages<Row extends { ascId: string }>(
  pages: AsyncIterable<Page<Row>>,
  keep: (rows: Row[], total: number | null) => Promise<void>,
): Promise<Listed> {
  const listed: Listed = { ascIds: [], complete: false }
  for await (const { rows, end, total } of pages) {
    // Apple may name one twice on a page; a statement may write a row only once.
    const once = [...new Map(rows.map((row) => [row.ascId, row])).values()]
    await keep(once, total)
    listed.ascIds.push(...once.map(({ ascId }) => ascId))
    listed.complete = end === PageEnd.END
  }
  return listed
}

const tookTooLong = (error: unknown) =>
  error instanceof AscNetworkError && error.code === AscLocalCode.TIMEOUT
