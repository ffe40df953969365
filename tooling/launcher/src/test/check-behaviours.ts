// node check-behaviours.ts: docs/behaviours.md and the tests that carry its numbers agree.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'

const TESTS = '{apps,packages,tooling,e2e,bench}/**/*.{test,e2e}.{ts,tsx}'
const ROW = /^\|\s*((?:AT|AD|MA|AV|FO)-\d+)\s*\|[^|]*\|([^|]*)\|$/gm
/** A number within a text: names of tests are texts, remarks beside them are none. */
const NUMBER = /\b(?:AT|AD|MA|AV|FO)-\d+\b/g
const TEXT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`/g

const problems: string[] = []
const page = readFileSync(join(ROOT, 'docs/behaviours.md'), 'utf8')
const rows = new Map<string, string[]>()
for (const [, number = '', shownBy = ''] of page.matchAll(ROW)) {
  const files = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)
  if (files.length === 0 && shownBy.trim() !== 'not yet')
    problems.push(`${number} names no test, and does not say “not yet”`)
  if (rows.has(number)) problems.push(`${number} stands there twice`)
  rows.set(number, files)
}
if (rows.size === 0) problems.push('docs/behaviours.md has no rows')

const numbersIn = (file: string): Set<string> => {
  const texts = readFileSync(join(ROOT, file), 'utf8').match(TEXT) ?? []
  return new Set(texts.flatMap((text) => text.match(NUMBER) ?? []))
}

for (const [number, files] of rows)
  for (const file of files)
    if (!existsSync(join(ROOT, file))) problems.push(`${number} names ${file}, which is not there`)
    else if (!numbersIn(file).has(number)) problems.push(`${number} names ${file}, where no test carries it`)

const tests = globSync(TESTS, { cwd: ROOT, exclude: (path) => path.includes('node_modules') })
for (const file of tests)
  for (const number of numbersIn(file))
    if (!rows.has(number)) problems.push(`${file} carries ${number}, which is no row of docs/behaviours.md`)

for (const problem of problems) console.log(problem)
process.exitCode = problems.length > 0 ? 1 : 0
