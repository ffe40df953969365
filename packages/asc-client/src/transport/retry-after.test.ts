import { expect, test } from 'vitest'
import { parseHttpDate, parseRetryAfter } from './retry-after.ts'

const answeredAt = new Date('2026-11-20T10:00:00Z')

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7_000],
  ['Fri, 20 Nov 2026 10:01:30 GMT', 90_000],
  ['Fri, 20 Nov 2026 09:00:00 GMT', 0],
  ['999999999', 86_400_000],
])('"%s" asks to wait %i ms', (header, waitMs) => {
  expect(parseRetryAfter(header, answeredAt)).toBe(waitMs)
})

test.each([null, '', 'soon', '-5', '1.5', '2026-11-20', '1,2'])('%j asks for nothing', (header) => {
  expect(parseRetryAfter(header, answeredAt)).toBeNull()
})

test.each([null, '', 'yesterday'])('%j is no date', (header) => {
  expect(parseHttpDate(header)).toBeNull()
})
