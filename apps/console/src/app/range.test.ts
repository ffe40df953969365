import { expect, test } from 'vitest'
import { readRange, resolveRange } from './range.ts'

test('ends with the Apple day that ended last', () => {
  expect(resolveRange(undefined, '2026-11-19')).toEqual({ from: '2026-10-22', to: '2026-11-18' })
  expect(resolveRange('last7', '2026-11-19')).toEqual({ from: '2026-11-12', to: '2026-11-18' })
})

test('takes a range of days from the address', () => {
  expect(readRange('2026-10-01..2026-10-28')).toBe('2026-10-01..2026-10-28')
  expect(resolveRange('2026-10-01..2026-10-28', '2026-11-19')).toEqual({
    from: '2026-10-01',
    to: '2026-10-28',
  })
})

test('leaves the default out of the address, and what is no range', () => {
  for (const text of [
    'last28',
    'last29',
    '2026-10-28..2026-10-01',
    '2026-02-30..2026-03-01',
    '..',
    5,
    null,
  ]) {
    expect(readRange(text)).toBeUndefined()
  }
})

test('shortens a range that is longer than a year from its old end', () => {
  expect(resolveRange('2020-01-01..2026-11-18')).toEqual({ from: '2025-11-18', to: '2026-11-18' })
})
