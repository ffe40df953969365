import { AscLocalCode } from './errors/kinds.ts'
import type { Exchange } from './transport/pipeline.ts'
import { protocolError } from './transport/read-json.ts'
import type { AscRequest } from './transport/request.ts'

/** How a page stands in its listing. */
export const PageEnd = {
  /** Another page follows. */
  MORE: 'MORE',
  /** The listing is complete. */
  END: 'END',
  /** Apple pointed back to a page already seen: the listing ends here, and rows may be missing. */
  REPEATED: 'REPEATED',
  /** More would follow, but the cap was reached: the listing is partial. */
  CAPPED: 'CAPPED',
} as const
export type PageEnd = (typeof PageEnd)[keyof typeof PageEnd]

/** One page of a listing. `total` is Apple's count of all rows, where it gave one. */
export interface Page<T> {
  rows: T[]
  end: PageEnd
  /** Counted from 1. */
  number: number
  total: number | null
}

/** What a listing needs to know of one page's document. */
export interface ListDocument<T> {
  rows: T[]
  next: string | null
  total: number | null
}

/** How a listing asks and reads, and how many pages it takes at most. */
interface Listing<T> {
  maxPages: number
  ask(target: AscRequest['target']): Promise<Exchange>
  read(from: Exchange): Promise<ListDocument<T>>
}

/**
 * Walks a listing page by page, asking for the next one only when it is wanted. Apple can send `links.next`
 * for ever (with empty pages, or in circles), so an empty page ends the listing, a known address ends it with
 * a warning, and a cap ends it as partial; the rows of a page are always handed out first.
 * @throws {AscProtocolError} FOREIGN_LINK when Apple's link leads to another host, after the rows of its page.
 */
export async function* walk<T>(first: AscRequest['target'], listing: Listing<T>): AsyncGenerator<Page<T>> {
  const seen = new Set<string>()
  let target = first
  for (let number = 1; ; number++) {
    const from = await listing.ask(target)
    const { rows, next, total } = await listing.read(from)
    for (const mark of marksOf(from.address)) seen.add(mark)
    const link = rows.length > 0 && next ? ownLink(next, from.address) : undefined
    const end = endOf(link, seen, number >= listing.maxPages)
    yield { rows, end, number, total }
    if (end !== PageEnd.MORE) return
    if (!link) throw protocolError(from, AscLocalCode.FOREIGN_LINK, 'leads away from Apple', 'links.next')
    target = { next: link }
  }
}

/** The next page's address; null when it is none or leads to another host than the page it came with. */
function ownLink(next: string, from: URL): URL | null {
  const link = URL.parse(next, from.href)
  return link && link.origin === from.origin && link.username === '' ? link : null
}

function endOf(link: URL | null | undefined, seen: ReadonlySet<string>, last: boolean): PageEnd {
  if (link === undefined) return PageEnd.END
  if (link && marksOf(link).some((mark) => seen.has(mark))) return PageEnd.REPEATED
  return last ? PageEnd.CAPPED : PageEnd.MORE
}

/** An address and its cursor: either seen again means going in circles. */
function marksOf(address: URL): string[] {
  const cursor = address.searchParams.get('cursor')
  return cursor === null ? [address.href] : [address.href, `cursor ${cursor}`]
}
