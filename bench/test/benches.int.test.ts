import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Bench } from '../src/bench.ts'
import { apps } from '../src/apps/apps.ts'
import { backfill } from '../src/backfill/backfill.ts'
import { ingest } from '../src/ingest/ingest.ts'

let folder: string
let database: TestDatabase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-'))
  database = await createTestDatabase()
})
afterAll(async () => {
  await database?.drop()
  await rm(folder, { recursive: true, force: true })
})

// What it measures here means nothing: a test only keeps it from rotting.
it.each<[string, Bench]>([
  ['ingest', ingest],
  ['backfill', backfill],
  ['apps', apps],
])('%s runs to its end and gives ratios', async (_, bench) => {
  const { rows, ratios } = await bench('smoke', { url: database.url, folder })
  expect(rows.length).toBeGreaterThan(0)
  for (const ratio of Object.values(ratios)) expect(ratio).toBeGreaterThan(0)
})
