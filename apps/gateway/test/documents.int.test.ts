import { readFile } from 'node:fs/promises'
import { parse, specifiedRules, validate } from 'graphql'
import { expect, test } from 'vitest'
import { createProtection } from '../src/graphql/limits.ts'
import { createSchema } from '../src/graphql/schema.ts'
import { firstDifferences, printedSchema, schemaFile } from '../src/schema-file.ts'

const schema = createSchema()
const rules = [...specifiedRules, ...createProtection().validationRules]

test('the committed schema is the one that the code builds', async () => {
  expect(firstDifferences(await readFile(schemaFile, 'utf8'), printedSchema())).toBeNull()
})

test('every registered document of the console is valid and within the limits', async () => {
  const path = new URL('../../console/src/graphql/persisted-documents.json', import.meta.url)
  const documents = Object.values(JSON.parse(await readFile(path, 'utf8')) as Record<string, string>) // as the build writes it
  expect(documents.length).toBeGreaterThan(5)
  for (const text of documents)
    expect({ text, mistakes: validate(schema, parse(text), rules) }).toEqual({ text, mistakes: [] })
})
