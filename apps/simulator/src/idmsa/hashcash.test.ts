import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { leadingZeroBits, Puzzles } from './hashcash.ts'

it('counts the zero bits of a stamp that Apple took in 2023', () => {
  expect(leadingZeroBits('1:11:20230223170600:4d74fb15eb23f465f1f6fcbf534e5877::6373')).toBe(11)
})

it('takes either spelling of the date, once', () => {
  const puzzles = new Puzzles()
  for (const date of ['20260520190000', '260520190000']) {
    const { bits, challenge } = puzzles.set()
    const stamp = solved(`1:${bits}:${date}:${challenge}::`, bits)
    expect([puzzles.solves(stamp), puzzles.solves(stamp)]).toEqual([true, false])
  }
})

it('takes no stamp of another shape, of another puzzle or of fewer bits', () => {
  const puzzles = new Puzzles()
  expect(puzzles.solves(undefined)).toBe(false)
  expect(puzzles.solves('1:10:260520190000:00ff::1')).toBe(false)
  const { challenge } = puzzles.set()
  expect(puzzles.solves(`1:0:260520190000:${challenge}::1`)).toBe(false)
})

function solved(head: string, bits: number): string {
  for (let counter = 0; ; counter += 1) {
    const digest = createHash('sha1').update(`${head}${counter}`).digest()
    if (digest.readUInt32BE() >>> (32 - bits) === 0) return `${head}${counter}`
  }
}
