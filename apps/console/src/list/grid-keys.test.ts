import { expect, test } from 'vitest'
import { moved } from './grid-keys.ts'

const extent = { rows: 35_000, columns: 5, page: 20 }
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false })

test.each([
  ['ArrowDown', { row: 4, column: 1 }],
  ['ArrowUp', { row: 2, column: 1 }],
  ['ArrowLeft', { row: 3, column: 0 }],
  ['ArrowRight', { row: 3, column: 2 }],
  ['Home', { row: 3, column: 0 }],
  ['End', { row: 3, column: 4 }],
  ['PageDown', { row: 23, column: 1 }],
  ['PageUp', { row: 0, column: 1 }],
])('%s', (key, place) => {
  expect(moved({ row: 3, column: 1 }, press(key), extent)).toEqual(place)
})

test('Ctrl with Home and End leads to the first and the last cell of all', () => {
  expect(moved({ row: 3, column: 1 }, press('End', true), extent)).toEqual({ row: 34_999, column: 4 })
  expect(moved({ row: 3, column: 1 }, press('Home', true), extent)).toEqual({ row: 0, column: 0 })
  expect(moved({ row: 3, column: 1 }, press('ArrowDown', true), extent)).toBeNull()
})

test('nothing leads out of the grid; above the first row is the header', () => {
  expect(moved({ row: 34_999, column: 4 }, press('PageDown'), extent)).toEqual({ row: 34_999, column: 4 })
  expect(moved({ row: 0, column: 0 }, press('ArrowUp'), extent)).toEqual({ row: -1, column: 0 })
  expect(moved({ row: -1, column: 0 }, press('ArrowUp'), extent)).toEqual({ row: -1, column: 0 })
  expect(moved({ row: -1, column: 0 }, press('ArrowLeft'), extent)).toEqual({ row: -1, column: 0 })
  expect(moved({ row: 3, column: 1 }, press('x'), extent)).toBeNull()
})

test('a plain page begins at its own first row', () => {
  const page = { rows: 100, columns: 5, page: 20, from: 200 }
  expect(moved({ row: -1, column: 0 }, press('ArrowDown'), page)).toEqual({ row: 200, column: 0 })
  expect(moved({ row: 200, column: 0 }, press('ArrowUp'), page)).toEqual({ row: -1, column: 0 })
  expect(moved({ row: 250, column: 0 }, press('End', true), page)).toEqual({ row: 299, column: 4 })
})
