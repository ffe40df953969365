import { expect, it } from 'vitest'
import { linkState } from './link-state.pure.ts'

const now = new Date('2026-11-20T12:00:00Z')
const past = new Date(now.getTime() - 1)
const future = new Date(now.getTime() + 1)

it('says that what waits for somebody has expired, from the instant of its end', () => {
  for (const state of ['CREATED', 'OPENED', 'IN_PROGRESS', 'FINISHED']) {
    expect(linkState({ state, expiresAt: past }, now)).toBe('EXPIRED')
    expect(linkState({ state, expiresAt: now }, now)).toBe('EXPIRED')
    expect(linkState({ state, expiresAt: future }, now)).toBe(state)
  }
})

it('never says it of what was confirmed or revoked', () => {
  for (const state of ['CONFIRMED', 'REVOKED']) expect(linkState({ state, expiresAt: past }, now)).toBe(state)
})

it('takes a state of another version for ended', () => {
  expect(linkState({ state: 'PAUSED', expiresAt: future }, now)).toBe('EXPIRED')
})
