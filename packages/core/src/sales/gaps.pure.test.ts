import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysOf } from '../day/apple-day.ts'
import { joinMissing, type MissingDay } from './gaps.pure.ts'

const next = (day: string) => addDays(day, 1)
const late = (day: string): MissingDay => ({ day, code: 'APPLE_LATE', params: null })
const unreadable = (day: string, line: number): MissingDay => ({
  day,
  code: 'FILE_UNREADABLE',
  params: { line },
})

describe('joining missing days', () => {
  it('joins neighbours that are missing for one reason, over the end of a month', () => {
    expect(joinMissing([late('2026-11-29'), late('2026-11-30'), late('2026-12-01')], next)).toEqual([
      { from: '2026-11-29', to: '2026-12-01', code: 'APPLE_LATE', params: null },
    ])
  })

  it('keeps days apart that have days between them', () => {
    const runs = joinMissing([late('2026-11-02'), late('2026-11-04')], next)
    expect(runs.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-02', '2026-11-02'],
      ['2026-11-04', '2026-11-04'],
    ])
  })

  it('keeps neighbours apart whose reasons differ', () => {
    expect(joinMissing([late('2026-11-02'), unreadable('2026-11-03', 4)], next)).toHaveLength(2)
  })

  it('keeps neighbours apart whose sentences would differ: each file breaks at its own line', () => {
    const runs = joinMissing([unreadable('2026-11-02', 4), unreadable('2026-11-03', 9)], next)
    expect(runs.map(({ params }) => params)).toEqual([{ line: 4 }, { line: 9 }])
  })

  it('loses no day and invents none', () => {
    const days = daysOf('2026-01-01', '2026-03-31')
    const codes = fc.array(fc.constantFrom(null, 'APPLE_LATE', 'ROLE_INSUFFICIENT'), {
      minLength: days.length,
      maxLength: days.length,
    })
    fc.assert(
      fc.property(codes, (code) => {
        const missing = days.flatMap((day, index) => {
          const reason = code[index]
          return reason ? [{ day, code: reason, params: null }] : []
        })
        const runs = joinMissing(missing, next)
        const unfolded = runs.flatMap((run) => daysOf(run.from, run.to).map((day) => [day, run.code]))
        expect(unfolded).toEqual(missing.map((each) => [each.day, each.code]))
      }),
    )
  })

  it('joins nothing to nothing', () => {
    expect(joinMissing([], next)).toEqual([])
  })
})
