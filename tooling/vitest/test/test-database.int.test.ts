import postgres from 'postgres'
import { expect, inject, it } from 'vitest'
import { createTestDatabase } from '../src/index.ts'

it('clones a migrated database that other clones do not see', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()])
  const [here, there] = [postgres(one.url, { max: 1 }), postgres(other.url, { max: 1 })]
  await here`create table only_here ()`
  const tables = await there`select from pg_tables where tablename = 'only_here'`
  const migrated = await there`select from pg_roles where rolname = 'gatehouse_app'`
  await Promise.all([here.end(), there.end()])
  await Promise.all([one.drop(), other.drop()])
  expect({ tables: tables.length, migrated: migrated.length }).toEqual({ tables: 0, migrated: 1 })
})

it('gives the address of a Temporal', () => {
  expect(inject('temporalAddress')).toMatch(/^[\w.]+:\d+$/)
})
