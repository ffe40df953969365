import { expect, test } from 'vitest'
import { compare } from './compare.ts'

test('compares days that have a figure on both sides', () => {
  expect(compare([10, 12, null], [8, 12, 90])).toEqual({ days: 2, now: 22, before: 20, change: 0.1 })
})

test('leaves out a day that is missing in the past, however much it has now', () => {
  expect(compare([50, 5], [null, 10])).toEqual({ days: 1, now: 5, before: 10, change: -0.5 })
})

test('counts a day on which nothing was sold as a day', () => {
  expect(compare([5], [0])).toEqual({ days: 1, now: 5, before: 0, change: null })
})

test('compares nothing where the days before are not here', () => {
  expect(compare([5, 7], [])).toEqual({ days: 0, now: 0, before: 0, change: null })
})
