import { expect, it } from 'vitest'
import { readTags } from './tags.pure.ts'

it('keeps each tag once, in small letters and sorted', () => {
  expect(readTags(['  Games ', 'eu', 'GAMES', 'top   ten'])).toEqual(['eu', 'games', 'top ten'])
})

it.each([
  ['an empty one', ['']],
  ['one that cannot be seen', ['\u200b']],
  ['one that is too long', ['x'.repeat(41)]],
  ['one with a comma', ['a, b']],
  ['too many', Array.from({ length: 21 }, (_, index) => `tag ${index}`)],
])('refuses %s at the field of the tags', (_what, tags) => {
  expect(() => readTags(tags)).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ code: 'INVALID', field: 'tags' })] }),
  )
})
