import { buildSchema, getVariableValues, parse } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { expect, test } from 'vitest'
import { withoutValues } from './without-values.ts'

const schema = buildSchema(`
  enum Kind { ONE }
  input Inner { key: String! kind: Kind }
  input Input { key: String! inner: [Inner!] }
  type Query { ask(input: Input!): Int }`)
const operation = parse('query ($input: Input!) { ask(input: $input) }')
  .definitions[0] as OperationDefinitionNode // the only one

function messagesFor(input: unknown): string[] {
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], { input })
  return errors.map(({ message }) => withoutValues(message))
}

test.each([
  [{ inner: [] }, 'Variable "$input" does not fit: the field "key" of type "String!" is missing.'],
  [{ key: ['SECRET'] }, 'Variable "$input" does not fit at "input.key": the value is of another type.'],
  [{ key: 'SECRET', more: 1 }, 'Variable "$input" does not fit: "Input" has no field "more".'],
  [
    { key: 'SECRET', inner: [{ key: 'a', kind: 'SECRET' }] },
    'Variable "$input" does not fit at "input.inner[0].kind": the value is of another type.',
  ],
  ['SECRET', 'Variable "$input" does not fit: the value is of another type.'],
])('%j', (input, message) => {
  expect(messagesFor(input)).toEqual([message])
})

test('suggests no name of the schema', () => {
  expect(withoutValues('Cannot query field "emial" on type "Viewer". Did you mean "email" or "id"?')).toBe(
    'Cannot query field "emial" on type "Viewer".',
  )
})
