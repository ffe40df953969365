// Global set-up of the projects whose tests use real parts: a Postgres with a migrated template, and a Temporal.
import { migrate, startEphemeralPostgres, startEphemeralTemporal } from '@gatehouse/launcher'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import './provided.ts'

const TEMPLATE = 'gatehouse_template'

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const starting = [startEphemeralPostgres(), startEphemeralTemporal()] as const
  const started = await Promise.allSettled(starting)
  const stop = async () => {
    for (const part of started) if (part.status === 'fulfilled') await part.value.stop()
  }
  try {
    const [database, temporal] = await Promise.all(starting)
    await createTemplate(database.url)
    project.provide('postgresUrl', database.url)
    project.provide('templateDatabase', TEMPLATE)
    project.provide('temporalAddress', temporal.url)
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

async function createTemplate(adminUrl: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1 })
  await sql`create database ${sql(TEMPLATE)}`
  await sql.end()
  const url = new URL(adminUrl)
  url.pathname = `/${TEMPLATE}`
  await migrate(url.href)
}
