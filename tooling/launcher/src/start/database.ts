import { clusterUrl, prepareCluster } from '../postgres/cluster.ts'
import { freePort } from '../supervise/ports.ts'
import type { Supervisor } from '../supervise/supervisor.ts'
import { FILES } from './folders.ts'
import { postgresPart } from './house.ts'

/** Starts the embedded Postgres, unless DATABASE_URL names another. @returns the database's address */
export async function startDatabase(supervisor: Supervisor): Promise<string> {
  const given = process.env['DATABASE_URL']
  if (given) return given
  const cluster = await prepareCluster(FILES.postgres, FILES.postgresPassword)
  const port = await freePort()
  await supervisor.start(postgresPart(cluster, port))
  return clusterUrl(cluster, port, 'postgres')
}
