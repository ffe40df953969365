import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

test('lifts the pen at every hole', () => {
  expect(segmentsOf([1, 2, null, 4, 5])).toEqual([
    { from: 0, to: 1 },
    { from: 3, to: 4 },
  ])
})

test('keeps a lone value between holes as a run of one', () => {
  expect(segmentsOf([null, 3, null])).toEqual([{ from: 1, to: 1 }])
})

test('treats zero as a value, not as a hole', () => {
  expect(segmentsOf([0, 0, 0])).toEqual([{ from: 0, to: 2 }])
})

test('finds nothing in an empty or all-missing line', () => {
  expect(segmentsOf([])).toEqual([])
  expect(segmentsOf([null, undefined, null])).toEqual([])
})

test('looks only at the window it is given', () => {
  expect(segmentsOf([1, 2, 3, null, 5, 6], 1, 4)).toEqual([
    { from: 1, to: 2 },
    { from: 4, to: 4 },
  ])
})
