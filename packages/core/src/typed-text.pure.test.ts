import { describe, expect, it } from 'vitest'
import { isVisibleLine, searchOf } from './typed-text.pure.ts'

describe('a line that a person can see', () => {
  it.each(['Northwind', 'O’Brien & Søns', '日本語', '🚀', '—'])('is “%s”', (text) => {
    expect(isVisibleLine(text)).toBe(true)
  })

  it.each(['', '   ', '\u200b', 'two\nlines', 'a\0b', '\u0007'])('is not %j', (text) => {
    expect(isVisibleLine(text)).toBe(false)
  })
})

describe('what a list is searched for', () => {
  it('is what was typed, without the blanks around it and what Postgres cannot hold', () => {
    expect(searchOf('  north wind ')).toBe('north wind')
    expect(searchOf('no\0rth')).toBe('north')
  })

  it.each([null, undefined, '', '   ', '\0'])('is nothing for %j', (query) => {
    expect(searchOf(query)).toBeNull()
  })

  it('has an end', () => {
    expect(searchOf('x'.repeat(1_000))).toHaveLength(200)
  })
})
