import { expect, test } from 'vitest'
import { isOurs } from './use-enter.ts'

test('returns only to addresses within the console', () => {
  expect(isOurs('/w/acme/apps?q=solar')).toBe(true)
  expect(isOurs('//evil.example/w/')).toBe(false)
  expect(isOurs('https://evil.example/w/acme')).toBe(false)
  expect(isOurs('/w/\\evil.example')).toBe(false)
  expect(isOurs('/signin?to=/w/acme')).toBe(false)
  expect(isOurs(undefined)).toBe(false)
})
