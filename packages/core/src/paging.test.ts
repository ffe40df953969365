import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestPage, toKeyset, toPageOf } from './paging.ts'
import { DomainError } from './problems/domain-error.ts'

const pageOf = (...seqs: number[]) =>
  toPageOf(
    { rows: seqs.map((seq) => ({ seq })), hasNextPage: true, totalCount: 9 },
    null,
    ({ seq }) => `row ${seq}`,
  )
const cursor = (text: string) => Buffer.from(text).toString('base64url')
/** What `ask` gives; null when it is refused. */
const attempt = <T>(ask: () => T): T | null => {
  try {
    return ask()
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
const refusal = (ask: () => unknown): DomainError => {
  try {
    ask()
  } catch (error) {
    if (error instanceof DomainError) return error
  }
  throw new Error('it was not refused')
}

describe('a page', () => {
  it('begins after the cursor that the page before ended with', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (seq) => {
        expect(toKeyset({ first: 1, after: pageOf(seq).endCursor })).toEqual({ first: 1, afterSeq: seq })
      }),
    )
  })

  it('knows its rows, its ends and how many there are in all', () => {
    const page = pageOf(3, 5)
    expect(page).toMatchObject({ nodes: ['row 3', 'row 5'], hasNextPage: true, totalCount: 9 })
    expect([page.startCursor, page.endCursor]).toEqual([cursor('seq:3'), cursor('seq:5')])
    expect(page.hasPreviousPage).toBe(false)
  })

  it('has no cursors when it is empty', () => {
    expect(pageOf()).toMatchObject({ nodes: [], startCursor: null, endCursor: null })
  })

  it('begins at the beginning without a cursor', () => {
    expect(toKeyset({ first: longestPage }).afterSeq).toBeNull()
    expect(toKeyset({ first: 1, after: null }).afterSeq).toBeNull()
  })

  it.each([0, -1, longestPage + 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'never has %d rows',
    (first) => {
      expect(refusal(() => toKeyset({ first })).problems).toMatchObject([{ code: 'INVALID', field: 'first' }])
    },
  )

  it.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['another kind of cursor', cursor('offset:10')],
    ['no number', cursor('seq:')],
    ['a negative number', cursor('seq:-1')],
    ['a fraction', cursor('seq:1.5')],
    ['another way to write a number', cursor('seq:0x10')],
    ['a power of ten', cursor('seq:1e3')],
    ['a space', cursor('seq: 1')],
    ['a number too large to be exact', cursor('seq:9007199254740993')],
    ['a number of a thousand digits', cursor(`seq:${'9'.repeat(1_000)}`)],
    ['SQL', cursor('seq:1; drop table client')],
    ['a cursor with something behind it', `${cursor('seq:1')}!`],
    ['a cursor in the other alphabet of base64', `${cursor('seq:10')}==`],
  ])('refuses a cursor that holds %s', (_, after) => {
    expect(refusal(() => toKeyset({ first: 1, after })).problems).toMatchObject([
      { code: 'INVALID', field: 'after', actor: 'YOU' },
    ])
  })

  it('takes no text for a cursor but one that it would give itself', () => {
    fc.assert(
      fc.property(fc.base64String(), (after) => {
        const given = attempt(() => pageOf(toKeyset({ first: 1, after }).afterSeq ?? -1).endCursor)
        expect(given === null || given === after).toBe(true)
      }),
    )
  })
})
