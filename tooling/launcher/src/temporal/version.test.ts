import { expect, it } from 'vitest'
import { isNewEnough } from './version.ts'

it('takes a Temporal whose server knows fairness', () => {
  expect(isNewEnough('temporal version 1.8.2 (Server 1.31.2, UI 2.50.1)')).toBe(true)
  expect(isNewEnough('temporal version 0.0.0-DEV (Server 1.29.0, UI 2.50.1)')).toBe(true)
})

it('passes over an older one, and over another program of that name', () => {
  expect(isNewEnough('temporal version 1.4.1 (Server 1.28.0, UI 2.39.0)')).toBe(false)
  expect(isNewEnough('GNU temporal 3.2')).toBe(false)
})
