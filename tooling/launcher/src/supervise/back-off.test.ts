import { expect, it } from 'vitest'
import { backOffMs } from './back-off.ts'

it('waits longer after each crash, and never longer than half a minute', () => {
  expect([1, 2, 3, 7, 8, 100].map(backOffMs)).toEqual([500, 1_000, 2_000, 30_000, 30_000, 30_000])
})
