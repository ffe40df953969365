import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliveryStates } from '../deliveries/delivery-state.pure.ts'
import { dayStatus, type DayEvidence } from './day-status.pure.ts'

const out: DayEvidence = { states: [], hasRows: false, published: true, kept: true }
const tomorrow: DayEvidence = { ...out, published: false }

describe('the status of a day', () => {
  it.each<[string, string, DayEvidence]>([
    ['FINAL', 'its file is home and names what is asked for', { ...out, states: ['HOME'], hasRows: true }],
    ['ZERO', 'its file is home and names nothing of it', { ...out, states: ['HOME'] }],
    ['ZERO', 'Apple said that nothing was sold', { ...out, states: ['EMPTY'] }],
    ['FINAL', 'all vendor numbers are home', { ...out, states: ['HOME', 'EMPTY'], hasRows: true }],
    ['FINAL', 'its file came before it was due', { ...tomorrow, states: ['HOME'], hasRows: true }],
    ['DUE', 'Apple is not to publish it yet', tomorrow],
    ['DUE', 'Apple had nothing yet and need not', { ...tomorrow, states: ['LATE'] }],
    ['MISSING', 'its file is still to be fetched', { ...out, states: ['WANTED'] }],
    ['MISSING', 'Apple is late', { ...out, states: ['LATE'] }],
    ['MISSING', 'Apple refuses it', { ...out, states: ['REFUSED'] }],
    ['MISSING', 'its file cannot be read', { ...out, states: ['UNREADABLE'] }],
    ['MISSING', 'one vendor number of two is home', { ...out, states: ['HOME', 'WANTED'], hasRows: true }],
    ['BEYOND', 'Apple no longer has it', { ...out, states: ['BEYOND'] }],
    ['BEYOND', 'Apple no longer has one half of it', { ...out, states: ['HOME', 'BEYOND'], hasRows: true }],
    ['BEYOND', 'nobody asked while Apple kept it', { ...out, kept: false }],
    ['NOT_COVERED', 'nobody asked for it, and Apple keeps it still', out],
  ])('is %s when %s', (status, _, evidence) => {
    expect(dayStatus(evidence)).toBe(status)
  })

  // PROVISIONAL and HIDDEN belong to analytics, whose days change or are withheld; a sales file does neither.
  it('of sales is one of six, and known only when every file is', () => {
    const evidence: fc.Arbitrary<DayEvidence> = fc.record({
      states: fc.array(fc.constantFrom(...deliveryStates), { maxLength: 4 }),
      hasRows: fc.boolean(),
      published: fc.boolean(),
      kept: fc.boolean(),
    })
    fc.assert(
      fc.property(evidence, (day) => {
        const status = dayStatus(day)
        expect(['FINAL', 'ZERO', 'DUE', 'MISSING', 'NOT_COVERED', 'BEYOND']).toContain(status)
        const known = day.states.length > 0 && day.states.every((state) => ['HOME', 'EMPTY'].includes(state))
        expect(status === 'FINAL' || status === 'ZERO').toBe(known)
      }),
    )
  })
})
