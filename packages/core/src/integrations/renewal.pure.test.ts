import { describe, expect, it } from 'vitest'
import { restsUntil } from './renewal.pure.ts'

const at = new Date('2026-11-19T12:00:00Z')
const failed = { stage: 'FAILED', endedAt: at }
const worked = { stage: 'SUCCEEDED', endedAt: at }
const restSeconds = (attempts: Parameters<typeof restsUntil>[0], state = 'ACTIVE') =>
  ((restsUntil(attempts, state)?.getTime() ?? Number.NaN) - at.getTime()) / 1_000

describe('AD-18: asking Apple about an access rests', () => {
  it.each([
    ['half a minute after an answer', [worked], 30],
    ['a minute after a refusal', [failed, worked], 60],
    ['twice as long after each refusal in a row', [failed, failed, failed, worked, failed], 240],
    ['an hour at most', Array.from({ length: 12 }, () => failed), 3_600],
  ])('%s', (_, attempts, seconds) => {
    expect(restSeconds(attempts)).toBe(seconds)
  })

  it('an hour where Apple locked the account', () => {
    expect(restSeconds([worked], 'LOCKED')).toBe(3_600)
  })

  it('not at all before the first attempt has ended', () => {
    expect([restsUntil([], 'DRAFT'), restsUntil([{ stage: 'QUEUED', endedAt: null }], 'DRAFT')]).toEqual([
      null,
      null,
    ])
  })
})
