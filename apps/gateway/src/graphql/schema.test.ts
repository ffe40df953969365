import 'reflect-metadata'
import { expect, test } from 'vitest'
import { createSchema } from './schema.ts'

interface Declared {
  mutations: { schemaName: string }[]
  queries: { schemaName: string }[]
}

/** What the decorators have told; of two of one name the schema would silently keep the last. */
const declared = () =>
  (globalThis as unknown as { TypeGraphQLMetadataStorage: Declared }).TypeGraphQLMetadataStorage // where type-graphql keeps it

test('has each query and each mutation once', () => {
  const schema = createSchema()
  const { mutations, queries } = declared()
  expect(mutations.map(({ schemaName }) => schemaName).toSorted()).toEqual(
    Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted(),
  )
  expect(queries.map(({ schemaName }) => schemaName).toSorted()).toEqual(
    Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted(),
  )
})
