import { describe, expect, it, test } from 'vitest'
import { cameWhole, readCode } from './read-code.ts'

describe('AT-24: a code that is pasted', () => {
  test.each(['429107', ' 429 107 ', '429-107', '429–107\n', 'Your Apple Account code is: 429107.'])(
    'is read whatever stands between and around its digits: %j',
    (text) => expect(readCode(text, 6)).toBe('429107'),
  )

  test.each(['42910', '4291071', '', 'code'])('is not taken for one with more or fewer digits: %j', (text) =>
    expect(readCode(text, 6)).toBeNull(),
  )
})

it('AT-24: a code that a phone fills in is told from a sixth digit that somebody types', () => {
  expect(cameWhole('', '429107', 6)).toBe(true)
  expect(cameWhole('42910', '429107', 6)).toBe(false)
  expect(cameWhole('', '42910', 6)).toBe(false)
})
