import { describe, expect, it } from 'vitest'
import { pageAddress, pageOf } from './paging.ts'

const LETTERS = ['a', 'b', 'c', 'd', 'e']

describe('a page', () => {
  it('leads to the next until the last', () => {
    const first = pageOf(LETTERS, 2, null)
    const second = pageOf(LETTERS, 2, first.nextCursor)
    const third = pageOf(LETTERS, 2, second.nextCursor)
    expect([first.items, second.items, third.items]).toEqual([['a', 'b'], ['c', 'd'], ['e']])
    expect(third.nextCursor).toBeNull()
  })

  it('goes on for ever when it is endless', () => {
    expect(pageOf(LETTERS, 5, pageOf(LETTERS, 5, null, true).nextCursor, true)).toMatchObject({
      items: [],
      nextCursor: expect.any(String),
    })
  })

  it('is refused for a cursor that nobody gave', () => {
    expect(() => pageOf(LETTERS, 2, 'bm9uc2Vuc2U')).toThrow(/not a valid cursor/)
  })

  it('has an address that differs in the cursor alone', () => {
    const pairs: [string, string][] = [
      ['cursor', 'old'],
      ['filter[name]', 'a,b'],
      ['limit', '2'],
    ]
    expect(pageAddress('https://x/v1/apps', pairs, 'new')).toBe(
      'https://x/v1/apps?cursor=new&filter%5Bname%5D=a%2Cb&limit=2',
    )
    expect(pageAddress('https://x/v1/apps', [], null)).toBe('https://x/v1/apps')
  })
})
