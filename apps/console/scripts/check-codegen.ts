import { generate } from '@graphql-codegen/cli'
import { globSync, readFileSync } from 'node:fs'
import { normalize } from 'node:path'
import config from '../codegen.ts'

/** Fails when a generated file in the repository is not what the schema and the operations come to. */
const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[] // by its docs
const names = new Set(files.map(({ filename }) => normalize(filename)))

const stale = files.filter(({ filename, content }) => readCommitted(filename).trim() !== content.trim())
const orphans = globSync(['src/**/*.graphql.ts', 'src/graphql/**/*.*']).filter(
  (file) => !names.has(normalize(file)),
)

for (const { filename } of stale) console.error(`${filename} is not up to date.`)
if (stale.length > 0) {
  console.error('Run: pnpm --filter @gatehouse/console codegen')
  process.exitCode = 1
}
for (const orphan of orphans) {
  console.error(`${orphan} comes from nothing any more: delete it.`)
  process.exitCode = 1
}

function readCommitted(filename: string): string {
  try {
    return readFileSync(filename, 'utf8')
  } catch {
    return ''
  }
}
