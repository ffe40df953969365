import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

/** A file of words: sentences in ICU's message format, grouped to any depth. */
interface Words {
  [key: string]: string | Words
}

/** A sentence, or a group of them, as use-intl's small formatter reads it. */
type Compiled = ReturnType<typeof compile> | { [key: string]: Compiled }

/**
 * Reads the sentences when the console is built, so that no browser loads a parser for them (10 kB of the first load).
 * A sentence that cannot be read fails the build.
 */
export const compiledWords: Plugin = {
  name: 'compiled-words',
  enforce: 'pre',
  config: () => ({
    resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    optimizeDeps: { exclude: ['use-intl'] },
  }),
  transform: {
    filter: { id: /\/messages\/[^/]+\/[^/]+\.json$/ },
    handler: (source) => JSON.stringify(compileAll(JSON.parse(source) as Words)), // our own files
  },
}

const compileAll = (words: string | Words): Compiled =>
  typeof words === 'string'
    ? compile(words)
    : Object.fromEntries(Object.entries(words).map(([key, value]) => [key, compileAll(value)]))
