import { expect, it } from 'vitest'
import { reminderStep } from './reminder-step.pure.ts'

const end = new Date('2026-12-01T12:00:00Z')
const stepAt = (at: string) => reminderStep(end, new Date(at), [7, 3, 1])

it.each([
  ['2026-11-24T11:59:59Z', null],
  ['2026-11-24T12:00:00Z', { days: 7, step: 7 }],
  ['2026-11-28T11:59:59Z', { days: 4, step: 7 }],
  ['2026-11-28T12:00:00Z', { days: 3, step: 3 }],
  ['2026-11-30T12:00:00Z', { days: 1, step: 1 }],
  ['2026-12-01T11:00:00Z', { days: 1, step: 1 }],
  ['2026-12-01T12:00:00Z', null],
])('at %s the reminder is %j', (at, expected) => {
  expect(stepAt(at)).toEqual(expected)
})

it('reminds of nothing where no days are set', () => {
  expect(reminderStep(end, new Date('2026-11-30T12:00:00Z'), [])).toBeNull()
})
