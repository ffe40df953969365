import { describe, expect, it } from 'vitest'
import { FaultBoard, type FaultTarget } from './fault-board.ts'
import { faultInput } from './fault.ts'

const TARGET: FaultTarget = {
  account: { name: 'Café Boréal', slug: 'cafe-boreal' },
  keyId: 'ABCDEFGHJK',
  method: 'GET',
  path: '/v1/apps/123/builds',
}

const strikes = (input: Record<string, unknown>, target: Partial<FaultTarget> = {}): boolean => {
  const board = new FaultBoard(1)
  board.add(faultInput.parse({ kind: 'latency', ...input }))
  return board.strike('latency', { ...TARGET, ...target }) !== null
}

describe('a fault strikes', () => {
  it('everything when it names nothing', () => expect(strikes({})).toBe(true))

  it.each([
    [{ account: 'Café Boréal' }, true],
    [{ account: 'cafe-boreal' }, true],
    [{ account: 'other' }, false],
    [{ keyId: 'ABCDEFGHJK' }, true],
    [{ keyId: 'XXXXXXXXXX' }, false],
    [{ endpoint: 'GET /v1/apps/*/builds' }, true],
    [{ endpoint: '/v1/apps/*' }, true],
    [{ endpoint: 'POST /v1/apps/*' }, false],
    [{ endpoint: 'GET' }, true],
    [{ endpoint: '/v1/apps' }, false],
    [{ reportDate: '2026-01-01' }, false],
  ])('what it names: %o → %s', (input, expected) => expect(strikes(input)).toBe(expected))

  it('after the requests that it leaves alone', () => {
    const board = new FaultBoard(1)
    board.add(faultInput.parse({ kind: 'latency', after: 2, count: 1 }))
    expect([1, 2, 3, 4].map(() => board.strike('latency', TARGET) !== null)).toEqual([
      false,
      false,
      true,
      false,
    ])
  })

  it('as often as it may, and is gone', () => {
    const board = new FaultBoard(1)
    board.add(faultInput.parse({ kind: 'latency', count: 2 }))
    expect([1, 2, 3].map(() => board.strike('latency', TARGET) !== null)).toEqual([true, true, false])
    expect(board.isQuiet()).toBe(true)
  })

  it('by the same chances in every run of one seed', () => {
    const run = (): boolean[] => {
      const board = new FaultBoard(42)
      board.add(faultInput.parse({ kind: 'latency', probability: 0.5 }))
      return Array.from({ length: 30 }, () => board.strike('latency', TARGET) !== null)
    }
    expect(run()).toEqual(run())
    expect(new Set(run()).size).toBe(2)
  })
})
