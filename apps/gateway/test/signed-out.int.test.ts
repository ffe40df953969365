import {
  graphql,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createContext } from '../src/graphql/context.ts'
import { createSchema } from '../src/graphql/schema.ts'
import { startGateway, type TestGateway } from './gateway.ts'

const schema = createSchema()
// What a link's holder asks says by its cookie which link it is, and finds none without.
const open = new Set([
  'viewer',
  'engine',
  'connectLink',
  'connectReceipt',
  'connectLinkStep',
  'connectLinkSubmit',
  'connectLinkSubmitAdminKey',
  'connectLinkSubmitInvite',
  'connectLinkSubmitReporter',
  'connectLinkFinish',
])

/** A value of each scalar that no text is. */
const smallest: Record<string, string> = { Int: '1', Boolean: 'false' }

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

const rootFields = (kind: string, type: GraphQLObjectType | null | undefined) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    name: field.name,
    text: `${kind} { ${field.name}${argumentsOf(field.args)} { __typename } }`,
  }))

const fields = [
  ...rootFields('query', schema.getQueryType()),
  ...rootFields('mutation', schema.getMutationType()),
]

// Every root field there is, by itself: one that forgets to ask who is there fails here from its first day.
test.each(fields)('nobody signed in and $name', async ({ name, text }) => {
  const contextValue = await createContext(
    { ...gateway.parts, engineParts: async () => [] },
    {
      headers: new Headers(),
      address: '203.0.113.1',
      requestId: 'test',
      signal: new AbortController().signal,
      streaming: false,
    },
  )
  const { errors = [] } = await graphql({ schema, source: text, contextValue })
  const codes = errors.map(({ extensions }) => extensions['code'])
  expect(codes).toEqual(open.has(name) ? [] : ['UNAUTHENTICATED'])
})

/** The smallest arguments that are valid. */
function argumentsOf(args: readonly GraphQLArgument[]): string {
  const given = valuesOf(args)
  return given === '' ? '' : `(${given})`
}

function valuesOf(inputs: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  const needed = inputs.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
  return needed.map(({ name, type }) => `${name}: ${valueOf(type)}`).join(', ')
}

function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType)
  if (isListType(type)) return '[]'
  if (isInputObjectType(type)) return `{ ${valuesOf(Object.values(type.getFields()))} }`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  return smallest[type.name] ?? '"2026-01-01"'
}
