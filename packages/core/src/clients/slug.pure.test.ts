import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeSlug, slugStem } from './slug.pure.ts'

describe('the slug of a name', () => {
  it.each([
    ['Northwind', 'northwind'],
    ['  Solar Trip, Inc.  ', 'solar-trip-inc'],
    ['Crème Brûlée', 'creme-brulee'],
    ['Škoda & Señor', 'skoda-senor'],
    ['Straße', 'strasse'],
    ['Ørsted', 'orsted'],
    ['Łódź', 'lodz'],
    ['Encyclopædia', 'encyclopaedia'],
    ['ﬁne ①', 'fine-1'],
    ['２０２６', '2026'],
    ['a---b', 'a-b'],
    ['日本語アプリ', 'client'],
    ['مرحبا', 'client'],
    ['Привет', 'client'],
    ['🚀🌕', 'client'],
    ['🚀 Rocket', 'rocket'],
    ['!!!', 'client'],
    ['', 'client'],
  ])('“%s” is %s', (name, slug) => {
    expect(slugStem(name)).toBe(slug)
  })

  it('falls back to what kind of thing it is', () => {
    expect(slugStem('株式会社', 'workspace')).toBe('workspace')
  })

  it('is small letters, digits and single dashes, never empty, never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const slug = slugStem(name)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(48)
      }),
    )
  })

  it('of a slug is that slug', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(slugStem(slugStem(name))).toBe(slugStem(name))
      }),
    )
  })
})

describe('a free slug', () => {
  it('is the stem, or the first number that nobody has', () => {
    expect(freeSlug('acme', [])).toBe('acme')
    expect(freeSlug('acme', ['acme-2'])).toBe('acme')
    expect(freeSlug('acme', ['acme'])).toBe('acme-2')
    expect(freeSlug('acme', ['acme', 'acme-2', 'acme-4'])).toBe('acme-3')
  })

  it('is never one that is taken', () => {
    const slug = fc.constantFrom<string>('a', 'a-2', 'a-3', 'a-4', 'a-2-2')
    fc.assert(
      fc.property(fc.array(slug), (taken) => {
        expect(taken).not.toContain(freeSlug('a', taken))
      }),
    )
  })
})
