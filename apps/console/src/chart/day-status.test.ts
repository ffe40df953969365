import { expect, test } from 'vitest'
import { runsOf, splitByStatus } from './day-status.ts'

test('joins neighbouring days of one status to a run', () => {
  expect(runsOf(['MISSING', 'MISSING', 'FINAL', 'MISSING'], 'MISSING')).toEqual([
    { from: 0, to: 1 },
    { from: 3, to: 3 },
  ])
  expect(runsOf(['FINAL'], 'MISSING')).toEqual([])
})

test('dashes the days that may change, from their last final neighbour on', () => {
  const { solid, dashed } = splitByStatus(
    [1, 2, 3, 4, null],
    ['FINAL', 'FINAL', 'PROVISIONAL', 'PROVISIONAL', 'DUE'],
  )
  expect(solid).toEqual([1, 2, null, null, null])
  expect(dashed).toEqual([null, 2, 3, 4, null])
})

test('draws no bridge over a missing day', () => {
  const { dashed } = splitByStatus([1, null, 3], ['FINAL', 'MISSING', 'PROVISIONAL'])
  expect(dashed).toEqual([null, null, 3])
})
