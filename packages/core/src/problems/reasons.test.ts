import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remedyActors } from './domain-error.ts'
import { describeReason, reasonCodes } from './reasons.ts'

/** What a template leaves behind when a value is missing. */
const leftovers = /undefined|null|NaN|\[object|\$\{|“”|‘’|""|\(\)| {2}| [.,:](\s|$)/

describe.each(reasonCodes)('the reason %s', (code) => {
  it('says what happened and who can mend it', () => {
    const text = describeReason(code, null)
    expect(text.message.length).toBeGreaterThan(10)
    expect(remedyActors).toContain(text.actor)
  })

  it('is whole sentences, with its values and without them', () => {
    const name = fc.constantFrom('capability', 'vendorNumber', 'seconds', 'line', 'detail')
    const params = fc.dictionary(name, fc.constantFrom('', 'word', 'two words', 7, 0))
    fc.assert(
      fc.property(fc.option(params), (given) => {
        const { message, hint } = describeReason(code, given)
        for (const text of [message, hint ?? 'A hint.']) {
          expect(text).not.toMatch(leftovers)
          expect(text).toMatch(/^[A-Z]/)
        }
      }),
    )
  })

  it('names a person who can mend it, or says that nobody has to', () => {
    const { actor, hint } = describeReason(code, null)
    expect(hint !== null || actor === 'NOBODY' || actor === 'APPLE').toBe(true)
  })

  it('follows the words of the console: no exclamation mark, no “please”', () => {
    const { message, hint } = describeReason(code, null)
    expect(`${message} ${hint}`).not.toMatch(/!|please|oops/i)
  })

  it('leads to a page of Apple’s over https, where it names one', () => {
    const { page } = describeReason(code, null)
    expect(page?.url ?? 'https://developer.apple.com/').toMatch(
      /^https:\/\/(appstoreconnect|account|developer|iforgot)\.apple\.com(\/|$)/,
    )
  })
})

describe('a reason’s values', () => {
  it.each([
    ['ROLE_INSUFFICIENT', { capability: 'sales' }, 'sales'],
    ['VENDOR_NUMBER_REFUSED', { vendorNumber: '85012345' }, '85012345'],
    ['CLOCK_SKEW', { seconds: 34 }, '34 s'],
    ['REFUSED_BY_APPLE', { detail: 'Not on Sundays' }, '“Not on Sundays”'],
    ['FILE_UNREADABLE', { line: 7, detail: 'Units is no number' }, '(line 7): Units is no number'],
  ])('are in the sentence of %s', (code, params, words) => {
    expect(describeReason(code, params).message).toContain(words)
  })
})

describe('a code that this version does not know', () => {
  it.each(['MOON_PHASE', 'toString', '__proto__', 'constructor'])('is shown by its name: %s', (code) => {
    expect(describeReason(code, { detail: 'x' })).toEqual({
      message: `The reason is ${code}.`,
      hint: 'A newer version of Gatehouse wrote it and can say more.',
      actor: 'WORKSPACE_ADMIN',
      page: null,
    })
  })
})
