import 'reflect-metadata'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { createSchema } from './graphql/schema.ts'

/** Where the committed schema lies: the console knows the server by this file alone. */
export const schemaFile = fileURLToPath(new URL('../schema.graphql', import.meta.url))

/** The schema's text, sorted so that moving code leaves it as it was. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(createSchema()))}\n`

/** The first lines in which the committed file differs, `-` committed and `+` built; null when it is up to date. */
export function firstDifferences(committed: string, built: string): string | null {
  if (committed === built) return null
  const [before, after] = [committed.split('\n'), built.split('\n')]
  const at = after.findIndex((line, index) => line !== before[index])
  const start = at === -1 ? after.length : at
  const shown = (lines: string[], sign: string) =>
    lines.slice(start, start + 8).map((line) => `${sign} ${line}`)
  return [`line ${start + 1}:`, ...shown(before, '-'), ...shown(after, '+')].join('\n')
}

async function main(): Promise<void> {
  if (!process.argv.includes('--check')) return writeFile(schemaFile, printedSchema())
  const difference = firstDifferences(await readFile(schemaFile, 'utf8').catch(() => ''), printedSchema())
  if (difference === null) return
  console.error(`schema.graphql is not up to date; run the gateway's "schema" script.\n${difference}`)
  process.exitCode = 1
}

if (import.meta.main) await main()
