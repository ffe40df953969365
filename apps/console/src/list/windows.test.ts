import { expect, test } from 'vitest'
import { Windows } from './windows.ts'

/** A list on a server that can be changed. */
function list(length: number, held = false) {
  const asked: number[] = []
  const rows = Array.from({ length }, (_, index) => ({ id: `row ${index}`, seen: 0 }))
  const windows = new Windows(
    async (offset, first) => {
      asked.push(offset)
      return { totalCount: rows.length, nodes: rows.slice(offset, offset + first) }
    },
    () => held,
  )
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  return { windows, rows, asked, settle }
}

test('reads what is seen and two windows ahead, each once', async () => {
  const { windows, asked, settle } = list(35_000)
  windows.want(0, 20)
  await settle()
  expect([asked, windows.total, windows.rowAt(3)?.id]).toEqual([[0], 35_000, 'row 3'])
  windows.want(0, 20)
  windows.want(1, 21)
  await settle()
  expect(asked).toEqual([0, 100, 200])
})

test('tells where a row stands that is here, and nothing of others', async () => {
  const { windows, settle } = list(35_000)
  windows.want(0, 20)
  await settle()
  windows.want(120, 140)
  await settle()
  expect(windows.placeOf('row 150')).toBe(150)
  expect(windows.placeOf('row 30000')).toBeUndefined()
})

test('jumps to any place, and forgets what is far away', async () => {
  const { windows, asked, settle } = list(35_000)
  windows.want(0, 20)
  await settle()
  for (let from = 0; from < 30_000; from += 1_000) {
    windows.want(from, from + 20)
    await settle()
  }
  windows.want(34_990, 35_000)
  await settle()
  expect(windows.rowAt(34_999)?.id).toBe('row 34999')
  windows.want(34_990, 35_000)
  expect(windows.rowAt(0)).toBeUndefined()
  expect(asked.filter((offset) => offset > 35_000)).toEqual([])
})

test('changes rows in place, also while they are held', async () => {
  const { windows, rows, settle } = list(3, true)
  windows.want(0, 3)
  await settle()
  rows[1] = { id: 'row 1', seen: 1 }
  await windows.reread()
  expect([windows.rowAt(1)?.seen, windows.moved]).toEqual([1, 0])
})

test('moves no row that is held, and says how many stand elsewhere until somebody wants the new order', async () => {
  const { windows, rows, settle } = list(4, true)
  windows.want(0, 4)
  await settle()
  rows.splice(
    0,
    4,
    { id: 'new', seen: 0 },
    { id: 'row 0', seen: 7 },
    { id: 'row 2', seen: 0 },
    { id: 'row 1', seen: 0 },
  )
  await windows.reread()
  expect([0, 1, 2, 3].map((at) => windows.rowAt(at)?.id)).toEqual(['row 0', 'row 1', 'row 2', 'row 3'])
  expect([windows.rowAt(0)?.seen, windows.moved]).toEqual([7, 3])
  await windows.reorder()
  expect([0, 1, 2, 3].map((at) => windows.rowAt(at)?.id)).toEqual(['new', 'row 0', 'row 2', 'row 1'])
  expect(windows.moved).toBe(0)
})

test('moves rows that nobody holds', async () => {
  const { windows, rows, settle } = list(2)
  windows.want(0, 2)
  await settle()
  rows.reverse()
  await windows.reread()
  expect([windows.rowAt(0)?.id, windows.moved]).toEqual(['row 1', 0])
})

test('keeps what it has when reading again fails, and says so', async () => {
  let fails = false
  const windows = new Windows(
    async () => (fails ? Promise.reject(new Error('away')) : { totalCount: 1, nodes: [{ id: 'a' }] }),
    () => false,
  )
  windows.want(0, 1)
  await new Promise<void>((resolve) => setImmediate(resolve))
  fails = true
  await windows.reread()
  expect([windows.rowAt(0)?.id, String(windows.error)]).toEqual(['a', 'Error: away'])
})
