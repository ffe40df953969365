import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { ingestPool, type IngestTx } from './ingest-pool.ts'
import * as tables from './tables/index.ts'

type Orm = PostgresJsDatabase<typeof tables>

/** A transaction in which the walls stand. Only `Database` makes one. */
export type Tx = Parameters<Parameters<Orm['transaction']>[0]>[0]

/** Whom the walls let through, and how far. `memberId` is null for Gatehouse itself, which reaches the whole workspace. */
export interface Reach {
  workspaceId: string
  memberId: string | null
  everything: boolean
}

/** Gatehouse's Postgres. There is no way to a tenant's row but through a reach. */
export interface Database {
  read<T>(reach: Reach, work: (tx: Tx) => Promise<T>): Promise<T>
  write<T>(reach: Reach, work: (tx: Tx) => Promise<T>): Promise<T>
  /** A transaction of the ingestion role, which alone may COPY into leaves. */
  ingest<T>(reach: Reach, work: (tx: IngestTx) => Promise<T>): Promise<T>
  /** Jobs across workspaces: what is due, what is to be dispatched. */
  jobs<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** The few look-ups before a workspace is known; definer functions only. */
  lookup<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Calls back after commits in any process, coalesced; what came while reconnecting is lost, so pollers stay. */
  onCommit(listener: () => void): Promise<() => Promise<void>>
  /** Transactions under way by role, those that wait for a connection among them. */
  load(): PoolLoad[]
  /** @throws when Postgres does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** How busy the connections of a role are: above `size`, transactions wait. */
export interface PoolLoad {
  role: string
  size: number
  underWay: number
}

const noMember = '00000000-0000-0000-0000-000000000000'
const channel = 'gatehouse_change'

/** A Postgres that was away is asked again within two seconds; postgres.js of itself would leave it alone for twenty. */
const backoff = () => 1 + Math.random()

/** Opens pools for each role. Connections are made when first used. `poolSize` counts connections of the app role. */
export function openDatabase({ url, poolSize = 10 }: { url: string; poolSize?: number }): Database {
  const connect = (role: string, max: number) =>
    postgres(url, {
      max,
      onnotice: () => undefined,
      connect_timeout: 5,
      backoff,
      connection: { role, application_name: role },
    })
  const clients = {
    app: connect('gatehouse_app', poolSize),
    jobs: connect('gatehouse_jobs', 4),
  }
  const ingestion = ingestPool(url, 4)
  const app = drizzle(clients.app, { schema: tables })
  const jobs = drizzle(clients.jobs, { schema: tables })
  const pools = { app: counted(poolSize), jobs: counted(4), ingest: counted(4) }
  const announce = coalesced(() => clients.app.notify(channel, ''))

  return {
    read: (reach, work) =>
      pools.app.count(app.transaction((tx) => within(tx, reach, work), { accessMode: 'read only' })),
    write: async (reach, work) => {
      const result = await pools.app.count(app.transaction((tx) => within(tx, reach, work)))
      announce()
      return result
    },
    ingest: async (reach, work) => {
      const ingesting = ingestion.transaction(settings('gatehouse_ingest', reach), work)
      const result = await pools.ingest.count(ingesting)
      announce()
      return result
    },
    jobs: (work) => pools.jobs.count(jobs.transaction(work)),
    lookup: (work) => pools.app.count(app.transaction(work)),
    onCommit: async (listener) => {
      const listening = await clients.app.listen(channel, listener, listener)
      return () => listening.unlisten()
    },
    load: () => Object.entries(pools).map(([role, { load }]) => ({ role, ...load })),
    ping: async () => void (await clients.app`select 1`),
    close: async () => {
      await announce.settled()
      await Promise.all([
        ingestion.close(),
        ...Object.values(clients).map((client) => client.end({ timeout: 5 })),
      ])
    },
  }
}

/** Counts what is under way. */
function counted(size: number) {
  const load = { size, underWay: 0 }
  return {
    load,
    count: <T>(work: Promise<T>): Promise<T> => {
      load.underWay += 1
      return work.finally(() => (load.underWay -= 1))
    },
  }
}

/** The one place that sets the walls' settings; they end with the transaction. */
async function within<T>(tx: Tx, reach: Reach, work: (tx: Tx) => Promise<T>): Promise<T> {
  const values = settings('gatehouse_app', reach).map(
    ([key, value]) => sql`set_config(${key}, ${value}, true)`,
  )
  await tx.execute(sql`select ${sql.join(values, sql`, `)}`)
  return work(tx)
}

// The role once more, for this transaction: a pooler may drop what a connection asked for at its start, and what an
// earlier transaction did to the session must not matter.
const settings = (role: 'gatehouse_app' | 'gatehouse_ingest', reach: Reach): [string, string][] => [
  ['role', role],
  ['app.workspace', reach.workspaceId],
  ['app.member', reach.memberId ?? noMember],
  ['app.everything', String(reach.everything)],
  ['app.system', String(reach.memberId === null)],
]

/** How long those who listen are left alone after they were woken: many commits a second are one piece of news. */
const restMs = 50

/**
 * Runs `task` at once, and once more after a rest when it was asked for meanwhile. Its failure is nobody's: pollers stay.
 */
function coalesced(task: () => Promise<unknown>) {
  let running: Promise<void> | null = null
  let again = false
  const run = async (): Promise<void> => {
    do {
      again = false
      await task().catch(() => undefined)
      await setTimeout(restMs)
    } while (again)
    running = null
  }
  const announce = () => {
    if (running) again = true
    else running = run()
  }
  announce.settled = async () => void (await running)
  return announce
}
