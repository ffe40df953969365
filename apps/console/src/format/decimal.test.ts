import { expect, test } from 'vitest'
import { addDecimals } from './decimal.ts'

test('adds decimals that floats would get wrong', () => {
  expect(addDecimals(['0.1', '0.2'])).toBe('0.3')
  expect(addDecimals(['12345678901234567.899', '0.001'])).toBe('12345678901234567.900')
})

test('adds refunds, whole numbers and nothing', () => {
  expect(addDecimals(['1.50', '-3'])).toBe('-1.50')
  expect(addDecimals(['-0.05'])).toBe('-0.05')
  expect(addDecimals(['1200', '3'])).toBe('1203')
  expect(addDecimals([])).toBe('0')
})
