import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, toCsvLine } from './csv.pure.ts'

describe('a line of CSV', () => {
  it.each([
    ['=1+1', `'=1+1`],
    ['+49 30', `'+49 30`],
    ['-Sale-', `'-Sale-`],
    ['@home', `'@home`],
    ['\tx', `'\tx`],
    ['\rx', `"'\rx"`],
    ['Solar, Trip', '"Solar, Trip"'],
    ['say "hi"', '"say ""hi"""'],
    ['Café 日本', 'Café 日本'],
    ['', ''],
  ])('writes the text %j as %j', (text, cell) => {
    expect(toCsvLine([text])).toBe(`${cell}\r\n`)
  })

  it('writes numbers as they are, also negative ones', () => {
    expect(toCsvLine([-3, decimal('-1.050'), null, 'x'])).toBe('-3,-1.050,,x\r\n')
    expect(() => decimal('=1')).toThrow('not a decimal')
  })

  it('never gives a spreadsheet a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = toCsvLine([text]).slice(0, -2)
        const inside = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
        expect(inside).not.toMatch(/^[=+\-@\t\r]/)
        expect(inside).toBe(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
      }),
    )
  })
})
