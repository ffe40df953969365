import { expect, test } from 'vitest'
import {
  changesIn,
  emptyDraft,
  importantOf,
  isTaken,
  toSelection,
  withTaken,
  type AppChoiceRow,
} from './selection-draft.ts'

const row = (id: string, choice: AppChoiceRow['choice'], rank: number | null = null): AppChoiceRow => ({
  __typename: 'AppChoice',
  choice,
  rank,
  removedAt: null,
  app: { __typename: 'App', id, ascId: id, name: id, bundleId: id, platforms: [], iconUrl: null },
})
const rows = [row('a', 'INCLUDED', 2), row('b', 'ASKS', 1), row('c', 'LEFT_OUT')]

test('what is set back to what is stored is no change', () => {
  const left = withTaken(emptyDraft, rows.slice(0, 1), false)
  expect(changesIn(left)).toBe(1)
  expect(changesIn(withTaken(left, rows.slice(0, 1), true))).toBe(0)
})

test('an app that asks is answered by taking it in and by leaving it out', () => {
  expect(withTaken(emptyDraft, rows, false).taken).toEqual({ a: false, b: false })
  expect(rows.map((each) => isTaken(each, withTaken(emptyDraft, rows, true)))).toEqual([true, true, true])
})

test('the important apps keep their order', () => {
  expect(importantOf(rows)).toEqual(['b', 'a'])
})

test('a few changes are sent one by one', () => {
  const draft = { ...withTaken(emptyDraft, rows.slice(1, 2), true), newApps: 'ASK' } as const
  expect(toSelection('i', rows, draft)).toEqual({
    integrationId: 'i',
    newApps: 'ASK',
    include: ['b'],
    leaveOut: [],
  })
})

test('many changes are sent as all with exceptions', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => row(`${index}`, 'INCLUDED'))
  const none = withTaken(emptyDraft, many, false)
  const but = withTaken(none, many.slice(7, 8), true)
  expect(toSelection('i', many, but)).toEqual({ integrationId: 'i', all: 'LEAVE_OUT', include: ['7'] })
})
