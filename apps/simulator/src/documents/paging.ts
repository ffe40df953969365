import { AppleError, invalidParameter } from './errors.ts'

/** One page of a listing. */
export interface Page<Item> {
  items: Item[]
  total: number
  limit: number
  /** Opaque; null on the last page. */
  nextCursor: string | null
}

const DEFAULT_LIMIT = 50

/** Cuts a page out of a listing; an endless one has a next page for ever. @throws {AppleError} 400 for a cursor that Apple never gave out. */
export function pageOf<Item>(
  all: readonly Item[],
  limit: number | null,
  cursor: string | null,
  endless = false,
): Page<Item> {
  const size = limit ?? DEFAULT_LIMIT
  const from = cursor === null ? 0 : offsetOf(cursor)
  const items = all.slice(from, from + size)
  const next = from + size
  return {
    items,
    total: all.length,
    limit: size,
    nextCursor: next < all.length || endless ? cursorAt(next) : null,
  }
}

function cursorAt(offset: number): string {
  return Buffer.from(`o.${offset.toString(36)}`).toString('base64url')
}

function offsetOf(cursor: string): number {
  const match = /^o\.([0-9a-z]+)$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))
  if (match?.[1] === undefined) {
    throw new AppleError(invalidParameter('cursor', `'${cursor}' is not a valid cursor for this request`))
  }
  return Number.parseInt(match[1], 36)
}

/** The address of another page of the same request: only the cursor differs. */
export function pageAddress(base: string, pairs: readonly [string, string][], cursor: string | null): string {
  const kept = pairs.filter(([name]) => name !== 'cursor')
  const all = cursor === null ? kept : [['cursor', cursor] as const, ...kept]
  const query = all
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
  return query === '' ? base : `${base}?${query}`
}
