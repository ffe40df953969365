import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { createTranslator } from 'use-intl'
import { expect, test } from 'vitest'

const messages = new URL('../../messages/en/', import.meta.url)
const source = new URL('../', import.meta.url)

test.each(readdirSync(messages))('%s holds only sentences that can be read', (name) => {
  const problems: string[] = []
  const words: unknown = JSON.parse(readFileSync(new URL(name, messages), 'utf8'))
  const t = createTranslator({
    locale: 'en',
    messages: words as never, // any file of words
    onError: (error) => {
      if (error.code === 'INVALID_MESSAGE') problems.push(error.message)
    },
  }) as (key: string) => string // keys are found, not typed, here
  for (const key of keysOf(words)) t(key)
  expect(problems).toEqual([])
})

const german = new URL('../../messages/de/', import.meta.url)
const read = (folder: URL, name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

test('the page for clients says everything in German that it says in English, with the same values in it', () => {
  const english = valuesIn(read(messages, 'link.json'))
  expect(valuesIn(read(german, 'link.json'))).toEqual(english)
})

test.each(readdirSync(german).filter((name) => name !== 'link-server.json'))(
  'German %s has no sentence that English has not, and the same values in each',
  (name) => {
    const english = valuesIn(read(messages, name))
    for (const [key, values] of Object.entries(valuesIn(read(german, name))))
      expect([key, values]).toEqual([key, english[key]])
  },
)

/** What may be wrong with a key, by the server's codes. */
const keyCodes = [
  ...new Set(
    readFileSync(new URL('../../../gateway/schema.graphql', import.meta.url), 'utf8').match(
      /\bKEY_(?:ID_|NOT_|PUBLIC|ENCRYPTED)\w*/g,
    ),
  ),
]

test.each([
  ...keyCodes,
  'OTHER_TEAM',
  'APPLE_REFUSED',
  'UNAVAILABLE',
  'TOKEN_INVALID',
  'APP_PASSWORD_INVALID',
  'TOO_SOON',
])('the page for clients says in German why it refuses: %s', (code) => {
  const { problem } = read(german, 'link-server.json') as {
    problem: Record<string, { message?: string; hint?: string } | undefined> // its shape is what is tried
  }
  expect(problem[code]).toEqual({
    message: expect.stringMatching(/\p{L}/u),
    hint: expect.stringMatching(/\p{L}/u),
  })
})

const components = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
)

test.each(components)('%s speaks only in words that can be translated', (file) => {
  const text = readFileSync(new URL(file, source), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  expect(literalsIn(tree)).toEqual([])
})

/** Text between tags, and text in attributes that people read or hear. */
function literalsIn(node: ts.Node): string[] {
  const own: string[] = []
  if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) own.push(node.text.trim())
  if (
    ts.isJsxAttribute(node) &&
    /^(aria-label|title|placeholder|alt|label|help)$/.test(node.name.getText())
  ) {
    if (node.initializer && ts.isStringLiteral(node.initializer)) own.push(node.initializer.text)
  }
  return [...own, ...node.getChildren().flatMap(literalsIn)]
}

/** The names of the values that each sentence takes, by its key. */
function valuesIn(words: unknown): Record<string, string[]> {
  const names = (key: string): string[] => {
    const sentence = key
      .split('.')
      .reduce((at: unknown, part) => (at as Record<string, unknown>)[part], words) // keys of these words
    return [...new Set(String(sentence).match(/(?<=\{)\w+(?=[},])/g))].toSorted()
  }
  return Object.fromEntries(keysOf(words).map((key) => [key, names(key)]))
}

function keysOf(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [path]
  return Object.entries(words).flatMap(([key, value]) => keysOf(value, path === '' ? key : `${path}.${key}`))
}
