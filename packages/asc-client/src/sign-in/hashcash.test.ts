import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { solvePuzzle, startsWithZeroBits } from './hashcash.ts'

const digest = (stamp: string): Buffer => createHash('sha1').update(stamp).digest()

it('agrees with a stamp of eleven bits that Apple took', () => {
  const stamp = digest('1:11:20230223170600:4d74fb15eb23f465f1f6fcbf534e5877::6373')
  expect([startsWithZeroBits(stamp, 11), startsWithZeroBits(stamp, 12)]).toEqual([true, false])
})

it('finds the first counter that solves a puzzle, and dates the stamp', () => {
  const stamp = solvePuzzle(
    { bits: 11, challenge: '4d74fb15eb23f465f1f6fcbf534e5877' },
    new Date('2023-02-23T17:06:00Z'),
  )
  expect(stamp).toBe('1:11:20230223170600:4d74fb15eb23f465f1f6fcbf534e5877::6373')
})

it.each([-1, 23, 1.5, Number.NaN])('refuses a puzzle of %d bits', (bits) => {
  expect(() => solvePuzzle({ bits, challenge: '00' }, new Date())).toThrow(RangeError)
})
