import { readFile } from 'node:fs/promises'
import { sharedFolder } from '@gatehouse/vitest'
import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import { describe, expect, test } from 'vitest'
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

describe.skipIf(!sharedFolder())('the contract of the main job', async () => {
  const contract = parse(await contractText())
  const names = [
    'Viewer',
    'Overview',
    'AddClient',
    'Clients',
    'ConnectApiKey',
    'Integration',
    'IntegrationChanged',
    'Apps',
    'AppSales',
  ]

  test.each(names)('%s', (name) => {
    const document = operationOf(withoutLater(contract), name)
    expect(getOperationAST(document, name)?.name?.value).toBe(name)
    expect(validate(schema, document, rules)).toEqual([])
  })
})

async function contractText(): Promise<string> {
  const folder = sharedFolder()
  return folder === undefined ? '{ __typename }' : readFile(`${folder}/acceptance/operations.graphql`, 'utf8')
}

/** What comes with later work: challenges of a sign-in. */
const later = new Set(['challenge'])

const withoutLater = (document: DocumentNode): DocumentNode =>
  visit(document, { Field: (field: FieldNode) => (later.has(field.name.value) ? null : undefined) })

/** One operation with the fragments that it spreads. */
function operationOf(document: DocumentNode, name: string): DocumentNode {
  const isWanted = (node: OperationDefinitionNode) => node.name?.value === name
  const operations = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .filter(isWanted)
  const spread = new Set<string>()
  visit(
    { ...document, definitions: operations },
    { FragmentSpread: (node) => void spread.add(node.name.value) },
  )
  const fragments = document.definitions
    .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    .filter((node) => spread.has(node.name.value))
  return { ...document, definitions: [...operations, ...fragments] }
}
