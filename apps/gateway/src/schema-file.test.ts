import { expect, test } from 'vitest'
import { firstDifferences } from './schema-file.ts'

test('says nothing when the files are equal', () => {
  expect(firstDifferences('a\nb\n', 'a\nb\n')).toBeNull()
})

test('shows where they part', () => {
  expect(firstDifferences('a\nold\nc', 'a\nnew\nc')).toBe('line 2:\n- old\n- c\n+ new\n+ c')
})

test('shows what the committed file has too much', () => {
  expect(firstDifferences('a\nmore', 'a')).toBe('line 2:\n- more')
})
