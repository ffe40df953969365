import { expect, test } from 'vitest'
import { anyAndNot, readListSearch, sortOf, toggled } from './list-search.ts'

const schema = {
  filters: [
    { key: 'state', values: ['ACTIVE', 'REVOKED'] },
    { key: 'client', values: 'text' as const },
  ],
  sorts: ['name', 'data'],
}

test('keeps what exists, in any case of letters, each once', () => {
  const read = readListSearch(schema, {
    state: 'active,!revoked,ACTIVE',
    client: 'kite,!fern',
    sort: '-data',
  })
  expect(read).toEqual({ state: 'ACTIVE,!REVOKED', client: 'kite,!fern', sort: '-data' })
})

test('leaves out what does not exist', () => {
  const read = readListSearch(schema, {
    state: 'broken',
    sort: 'colour',
    other: 'x',
    client: ',!',
  })
  expect(read).toEqual({})
  expect(readListSearch(schema, { state: 'broken,ACTIVE' })).toEqual({ state: 'ACTIVE' })
})

test('takes apart what is wanted and what is not', () => {
  expect(anyAndNot('a,!b,c')).toEqual({ any: ['a', 'c'], not: ['b'] })
  expect(anyAndNot(undefined)).toEqual({ any: [], not: [] })
})

test('adds a value and takes it away again', () => {
  expect(toggled(undefined, 'a')).toBe('a')
  expect(toggled('a', 'b')).toBe('a,b')
  expect(toggled('a,b', 'a')).toBe('b')
  expect(toggled('a', 'a')).toBeUndefined()
})

test('reads the direction of a sort', () => {
  expect(sortOf('-data')).toEqual({ by: 'data', descending: true })
  expect(sortOf('name')).toEqual({ by: 'name', descending: false })
  expect(sortOf(undefined)).toBeNull()
})
