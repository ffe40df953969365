import { afterEach, expect, test } from 'vitest'
import { droppedParts, forgetDropped, strictly } from './dropped.ts'
import { readListSearch } from './list-search.ts'

afterEach(forgetDropped)

const read = strictly((search) =>
  readListSearch<'fresh'>(
    { filters: [{ key: 'fresh', values: ['CURRENT', 'LATE'] }], sorts: ['name'] },
    search,
  ),
)

test('takes away what does not exist, and keeps it to be said', () => {
  expect({ fresh: 'broken', ...read({ fresh: 'broken' }) }).toEqual({ fresh: undefined })
  expect(droppedParts()).toEqual(['fresh=broken'])
})

test('keeps what is understood in part', () => {
  expect(read({ fresh: 'late,broken', sort: '-name' })).toEqual({ fresh: 'LATE', sort: '-name' })
  expect(droppedParts()).toEqual(['fresh=broken'])
})

test('stays said when the tidied address is read', () => {
  read({ fresh: 'late,broken', other: 'x' })
  read({ fresh: 'LATE' })
  expect(droppedParts()).toEqual(['fresh=broken', 'other=x'])
})

test('says nothing of what is empty, or so anyway', () => {
  read({ fresh: '', range: 'last28', sort: 'name' })
  expect(droppedParts()).toEqual([])
})
