import { expect, test } from 'vitest'
import { readFragment } from './address.ts'

test('tells a link’s token from a receipt’s', () => {
  expect(readFragment('#AAAAAAAAAAAAAAAAAAAAAA')).toEqual({ token: 'AAAAAAAAAAAAAAAAAAAAAA' })
  expect(readFragment('#r.AAAAAAAAAAAAAAAAAAAAAA')).toEqual({ receipt: 'AAAAAAAAAAAAAAAAAAAAAA' })
  expect(readFragment('')).toBe(null)
  expect(readFragment('#')).toBe(null)
})

test('asks the server about whatever else stands there, which finds nothing', () => {
  expect(readFragment('#r.short')).toEqual({ token: 'r.short' })
})
