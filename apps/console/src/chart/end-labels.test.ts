import { expect, test } from 'vitest'
import { spread } from './end-labels.ts'

test('leaves labels alone that are far enough apart', () => {
  expect(spread([10, 40, 90], 14, 0, 200)).toEqual([10, 40, 90])
})

test('pushes labels apart that would lie on each other', () => {
  expect(spread([50, 50, 52], 14, 0, 200)).toEqual([50, 64, 78])
})

test('pushes them back up at the lower edge', () => {
  expect(spread([98, 99, 100], 14, 0, 100)).toEqual([72, 86, 100])
})
