import { describe, expect, it } from 'vitest'
import { SlidingWindow } from './sliding-window.ts'

describe('a rolling window', () => {
  it('forgets what is older than its span, slot by slot', () => {
    const window = new SlidingWindow(60, 1000)
    for (let second = 0; second < 60; second += 1) window.add(second * 1000)
    expect(window.count(59_000)).toBe(60)
    expect(window.count(60_000)).toBe(59)
    expect(window.count(89_999)).toBe(30)
    expect(window.count(10_000_000)).toBe(0)
  })

  it('is not confused by a clock that goes back', () => {
    const window = new SlidingWindow(60, 1000)
    window.add(100_000)
    window.add(50_000)
    expect(window.count(100_000)).toBe(2)
  })
})
