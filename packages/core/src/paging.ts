import type { Keyset, Order, PageOfRows, Window } from '@gatehouse/db'
import { problem } from './problems/domain-error.ts'
import type { OrderRequest, PageOf, PageRequest, WindowRequest } from './views.ts'

/** The longest page of any list. */
export const longestPage = 200

/** @throws {DomainError} INVALID for a page that is too long or a cursor that is none of ours. */
export function toKeyset({ first, after }: PageRequest): Keyset {
  if (!Number.isInteger(first) || first < 1 || first > longestPage) {
    throw problem('INVALID', `A page has 1 to ${longestPage} rows; ${first} were asked for.`, {
      field: 'first',
    })
  }
  return { first, afterSeq: after == null ? null : seqOf(after) }
}

/** A page of a list that has nothing. */
export const emptyPage: PageOf<never> = {
  totalCount: 0,
  nodes: [],
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
}

/** @throws {DomainError} INVALID as `toKeyset`, and for an offset that is none. */
export function toWindow({ offset, ...page }: WindowRequest): Window {
  if (offset != null && (!Number.isInteger(offset) || offset < 0)) {
    throw problem('INVALID', `An offset counts rows from 0; ${offset} was asked for.`, { field: 'offset' })
  }
  return { ...toKeyset(page), offset: offset ?? 0 }
}

/** The order that is asked for; the order of arrival where none is. */
export const toOrder = <Field extends string>(
  order: OrderRequest<Field> | null | undefined,
): Order<Field | 'ADDED'> => ({
  field: order?.field ?? 'ADDED',
  descending: order?.direction === 'DESC',
})

/** Alternatives that a filter names, at most a hundred; null where it names none and so asks for all. */
export const anyOf = <T>(values: readonly T[] | null | undefined): T[] | null =>
  values && values.length > 0 ? values.slice(0, 100) : null

/** A window as a page, in its own order. */
export const toWindowOf = <R extends { seq: number }, V>(
  page: PageOfRows<R>,
  { afterSeq, offset }: Window,
  view: (row: R) => V,
): PageOf<V> => ({ ...toPageOf(page, afterSeq, view), hasPreviousPage: afterSeq !== null || offset > 0 })

/** Rows as a page, in their own order. */
export const toPageOf = <R extends { seq: number }, V>(
  page: PageOfRows<R>,
  afterSeq: number | null,
  view: (row: R) => V,
): PageOf<V> => ({
  totalCount: page.totalCount,
  nodes: page.rows.map(view),
  hasNextPage: page.hasNextPage,
  hasPreviousPage: afterSeq !== null,
  startCursor: cursorOf(page.rows.at(0)),
  endCursor: cursorOf(page.rows.at(-1)),
})

const prefix = 'seq:'

const cursorOf = (row: { seq: number } | undefined): string | null =>
  row ? Buffer.from(`${prefix}${row.seq}`).toString('base64url') : null

function seqOf(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const seq = Number(text.slice(prefix.length))
  // Written again it must be the same: what is not, nobody was given.
  if (Number.isSafeInteger(seq) && seq >= 0 && cursorOf({ seq }) === cursor) return seq
  throw problem('INVALID', 'This cursor is not one that a list of Gatehouse gave.', {
    field: 'after',
    hint: 'Begin again without a cursor.',
  })
}
