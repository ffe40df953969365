import { expect, test } from 'vitest'
import { within } from './prefix.ts'
import type { Kind } from './prefix.ts'

const kinds: Kind[] = ['pages', 'actions', 'clients', 'apps', 'ids']
const asked = (typed: string) => {
  const { text, asks } = within(typed)
  return [text, ...kinds.filter(asks)]
}

test('looks among pages, clients and apps where nothing else is asked for', () => {
  expect(asked(' solar ')).toEqual(['solar', 'pages', 'clients', 'apps'])
})

test.each([
  ['>renew', ['renew', 'actions']],
  ['# north', ['north', 'clients']],
  [':6001', ['6001', 'ids']],
])('looks among one kind alone for %s', (typed, expected) => {
  expect(asked(typed)).toEqual(expected)
})
