import { migrate, startMortalPostgres, startMortalTemporal, type Mortal } from '@gatehouse/launcher'

/** A Temporal of one test file, which may kill it. */
export async function createMortalEngine(): Promise<Mortal & { address: string; namespace: string }> {
  const server = await startMortalTemporal()
  return { ...server, address: server.url, namespace: 'default' }
}

/** A migrated Postgres of one test file, which may kill it. */
export async function createMortalDatabase(): Promise<Mortal> {
  const server = await startMortalPostgres()
  await migrate(server.url)
  return server
}

export { freePort } from '@gatehouse/launcher'
export { startMortalProcess, type MortalProcess } from './mortal-process.ts'
