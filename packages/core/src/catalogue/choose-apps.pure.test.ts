import { expect, test } from 'vitest'
import { chooseApps } from './choose-apps.pure.ts'

const now = [
  { id: 'a', choice: 'INCLUDED' },
  { id: 'b', choice: 'ASKS' },
  { id: 'c', choice: 'LEFT_OUT' },
]
const nothing = { all: null, matching: [], include: [], leaveOut: [] }

test('leaves everything as it is where nothing is wished', () => {
  expect(chooseApps(now, nothing)).toEqual({ toInclude: [], toLeaveOut: [], included: ['a'] })
})

test('names only what changes', () => {
  const wish = { ...nothing, include: ['a', 'b'], leaveOut: ['c'] }
  expect(chooseApps(now, wish)).toEqual({ toInclude: ['b'], toLeaveOut: [], included: ['a', 'b'] })
})

test('takes all that match, and lets a single app say otherwise', () => {
  const wish = { ...nothing, all: 'INCLUDE', matching: ['a', 'b', 'c'], leaveOut: ['a'] } as const
  expect(chooseApps(now, wish)).toEqual({ toInclude: ['b', 'c'], toLeaveOut: ['a'], included: ['b', 'c'] })
})

test('decides about an app that asks by leaving it out too', () => {
  expect(chooseApps(now, { ...nothing, leaveOut: ['b'] }).toLeaveOut).toEqual(['b'])
})
