import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFingerprint } from '../parts/migrations.ts'
import { clusterUrl, prepareCluster } from '../postgres/cluster.ts'
import { freePort } from '../supervise/ports.ts'
import type { Supervisor } from '../supervise/supervisor.ts'
import { FILES } from './folders.ts'
import { migrateCommands, postgresPart } from './house.ts'

/** Starts the embedded Postgres, unless DATABASE_URL names another, and brings it up to date. @returns its address */
export async function startDatabase(supervisor: Supervisor): Promise<string> {
  const given = process.env['DATABASE_URL']
  if (given) {
    await migrate(supervisor, given)
    return given
  }
  const cluster = await prepareCluster(FILES.postgres, FILES.postgresPassword)
  const port = await freePort()
  await supervisor.start(postgresPart(cluster, port))
  const url = clusterUrl(cluster, port, 'postgres')
  // Nobody else writes there, so what was up to date stays so: a second saved of a warm start's five.
  const stamp = join(cluster.dataFolder, 'gatehouse-migrated')
  const wanted = migrationsFingerprint()
  if (readStamp(stamp) !== wanted) {
    await migrate(supervisor, url)
    writeFileSync(stamp, wanted)
  }
  return url
}

async function migrate(supervisor: Supervisor, url: string): Promise<void> {
  for (const command of migrateCommands(url)) await supervisor.run('The migration', command)
}

function readStamp(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
