import { expect, test } from 'vitest'
import { compact, parseSearch, printSearch, textOf } from './search-text.ts'

test('writes equal views as equal addresses', () => {
  expect(printSearch({ q: 'solar trip', after: '', by: 'territory' })).toBe('?by=territory&q=solar+trip')
  expect(printSearch({ by: 'territory', q: 'solar trip' })).toBe('?by=territory&q=solar+trip')
  expect(printSearch({})).toBe('')
})

test('keeps text as text: numbers, quotes, lists and ranges come back as they were typed', () => {
  for (const text of ['12', '"12"', 'true', 'a,b', '2026-10-01..2026-10-28', 'Käse & Brot', '/w/acme?q=1']) {
    expect(parseSearch(printSearch({ q: text }))).toEqual({ q: text })
  }
  expect(printSearch({ range: '2026-10-01..2026-10-28', series: 'US,JP' })).toBe(
    '?range=2026-10-01..2026-10-28&series=US,JP',
  )
})

test('reads only text that is there', () => {
  expect(textOf({ q: '' }, 'q')).toBeUndefined()
  expect(textOf({}, 'q')).toBeUndefined()
  expect(textOf({ q: 'x' }, 'q')).toBe('x')
})

test('leaves out what is absent', () => {
  expect(compact({ q: undefined, state: 'ACTIVE' })).toEqual({ state: 'ACTIVE' })
})
