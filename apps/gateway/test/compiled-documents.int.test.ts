import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { isAbstractType, Kind, parse, print, type OperationDefinitionNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepCompiled } from '../src/graphql/compiled-documents.ts'
import { createSchema } from '../src/graphql/schema.ts'
import { keyOfAccount } from './connected-account.ts'
import { operationsOf } from './contract.ts'
import { engineByHand } from './engine-by-hand.ts'
import { newOwner, post, signIn, startGateway, type TestGateway } from './gateway.ts'

const manifest = new URL('../../console/src/graphql/persisted-documents.json', import.meta.url)
const registered = Object.values(JSON.parse(await readFile(manifest, 'utf8')) as Record<string, string>) // as the build writes it
const contract = [...(await operationsOf('the main job')), ...(await operationsOf('long work'))]
const schema = createSchema()
const documents = [...registered, ...contract.map(({ text }) => text)]
  .map((text) => ({ text, operation: operationIn(text) }))
  .filter(({ operation }) => operation.operation !== 'subscription')
  .map(({ text, operation }) => ({
    text,
    operation,
    name: `${operation.operation} ${operation.name?.value}`,
  }))

function operationIn(text: string): OperationDefinitionNode {
  const found = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!found) throw new Error('no operation')
  return found
}

let folder: string
let simulator: Simulator
let gateway: TestGateway
let engine: Awaited<ReturnType<typeof engineByHand>>
let cookie: string
let ids: string[]
const range = { from: '2026-11-01', to: '2026-11-18' }

const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`
const byText = (query: string, variables: object) =>
  post(gateway, '/graphql', { query, variables }, { cookie })
const byHash = (text: string, variables: object) =>
  post(
    gateway,
    '/graphql',
    { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } },
    { cookie },
  )

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-console-'))
  const texts = [...documents.map(({ text }) => text), ...Object.values(faulty)]
  await writeFile(
    join(folder, 'persisted-documents.json'),
    JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text]))),
  )
  simulator = await startSimulator({ accounts: 1, apps: 2 })
  gateway = await startGateway({ GATEHOUSE_SIMULATOR_URL: simulator.api, GATEHOUSE_CONSOLE_DIR: folder })
  engine = await engineByHand(gateway)
  const owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
  const { name, input } = await keyOfAccount(simulator)
  const client = await gateway.parts.core.clients.add(owner.actor, { name })
  const integration = await gateway.parts.core.integrations.connectApiKey(owner.actor, {
    ...input,
    clientId: client.id,
  })
  await engine.carryOutAll()
  const { nodes } = await gateway.parts.core.apps.list(owner.actor, { first: 5 })
  ids = [client.id, integration.id, nodes[0]?.id ?? '', 'none']
})
afterAll(async () => {
  await engine?.close()
  await gateway?.stop()
  await simulator?.close()
  await rm(folder, { recursive: true })
})

/** Variables that fit an operation, once for each thing that its ids may name. Inputs carry a key: twice is once. */
function variablesFor({
  variableDefinitions = [],
  name,
}: OperationDefinitionNode): Record<string, unknown>[] {
  const values: Record<string, (id: string) => unknown> = {
    ID: (id) => id,
    Int: () => 5,
    String: () => 'units',
    DayRange: () => range,
    AddClientInput: () => ({ name: 'Added', idempotencyKey: 'same' }),
    ConnectApiKeyInput: (clientId) => ({
      clientId,
      keyId: 'x',
      privateKey: 'y',
      vendorNumbers: [],
      idempotencyKey: 'same',
    }),
  }
  return ids.map((id) =>
    Object.fromEntries(
      variableDefinitions.flatMap(({ variable, type }) => {
        if (type.kind !== Kind.NON_NULL_TYPE) return []
        const value = values[print(type).slice(0, -1)]?.(id) ?? { id, idempotencyKey: name?.value }
        return [[variable.name.value, value]]
      }),
    ),
  )
}

/** An answer without what is another each time: the number of its request, instants, what took how long, secrets made. */
async function answerOf(response: Response) {
  const text = (await response.text())
    .replaceAll(/"(requestId|computedAt|createdAt)":"[^"]*"/g, '"$1":"*"')
    .replaceAll(/"(postgresMs|oldestWait)":[\d.]+/g, '"$1":0')
    .replaceAll(/\/calendar\/[\w-]+\.ics/g, '/calendar/*.ics')
  return { status: response.status, ...(JSON.parse(text) as object) } // GraphQL's own form
}

describe('a compiled document', () => {
  test.each(documents)('answers as graphql-js does: $name', async ({ text, operation }) => {
    for (const variables of variablesFor(operation)) {
      const expected = await answerOf(await byText(text, variables))
      expect({ variables, ...(await answerOf(await byHash(text, variables))) }).toEqual({
        variables,
        ...expected,
      })
    }
  })
})

const faulty = {
  clients: 'query Faulty($first: Int!) { clients(first: $first) { nodes { id } } overview { clientCount } }',
  day: 'query Faulty($range: DayRange!) { sales(range: $range) { totals { units } } }',
  input:
    'mutation Faulty($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { userErrors { code } } }',
}

describe('what a compiled document is refused for', () => {
  test.each<[string, string, object]>([
    ['a page that is too long, at its field', faulty.clients, { first: 10_000 }],
    ['a variable of another type', faulty.clients, { first: 'many' }],
    ['a variable that is missing', faulty.clients, {}],
    ['a day that is none', faulty.day, { range: { from: '2026-02-30', to: '2026-03-01' } }],
    ['a field that is missing', faulty.input, { input: { privateKey: '-----BEGIN PRIVATE KEY-----' } }],
  ])('%s', async (_what, text, variables) => {
    const expected = await answerOf(await byText(text, variables))
    const ours = await answerOf(await byHash(text, variables))
    expect(ours).toEqual(expected)
    expect(JSON.stringify(ours)).not.toContain('BEGIN')
  })
})

test('the schema has no type that the compiler could not tell apart', () => {
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type))
  expect(abstract.map(({ name }) => name)).toEqual([])
})

test('so many are kept and no more, and the one used last stays', () => {
  const compiled = keepCompiled(schema, 2)
  const document = parse('{ viewer { id } }')
  const first = compiled('a', document, null)
  compiled('b', document, null)
  expect(compiled('a', document, null)).toBe(first)
  compiled('c', document, null)
  expect(compiled('a', document, null)).toBe(first)
  compiled('b', document, null)
  compiled('c', document, null)
  expect(compiled('a', document, null)).not.toBe(first)
})
