import { expect, it } from 'vitest'
import { howMany, nameAll } from './name-all.pure.ts'

const people = (count: number) => Array.from({ length: count }, (_, index) => `P${index + 1}`)

it.each([
  [0, 'nobody', 'nobody'],
  [1, 'P1', '1 person'],
  [2, 'P1 and P2', '2 people'],
  [10, 'P1, P2, P3, P4, P5, P6, P7, P8, P9, and P10', '10 people'],
  [12, 'P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, and 2 more', '12 people'],
])('names %i people one by one, as far as a mail is read', (count, named, counted) => {
  expect(nameAll(people(count))).toBe(named)
  expect(howMany(people(count))).toBe(counted)
})
