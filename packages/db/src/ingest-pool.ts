import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A statement that a connection plans once, under its name. */
export interface Prepared {
  name: string
  text: string
}

/** A transaction of ingestion. */
export interface IngestTx {
  /** Runs a statement; its rows. A prepared one is worth it where a small file would wait for its plan. */
  run<Row extends pg.QueryResultRow>(statement: string | Prepared, values?: unknown[]): Promise<Row[]>
  /** Feeds a `COPY … FROM STDIN`. @throws as Postgres refuses, the connection dies, or `bytes` throws. */
  copy(statement: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
}

/** The connections of the ingestion role. */
export interface IngestPool {
  /** Runs `work` in a transaction, within which the settings hold. */
  transaction<T>(settings: [string, string][], work: (tx: IngestTx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * Opens connections for COPY. By pg and not by postgres.js, whose COPY waits for ever when Postgres refuses a row, and
 * throws past every handler when the connection dies (porsager/postgres issues 1173 and 1154, seen in 3.4.9).
 */
export function ingestPool(url: string, max: number): IngestPool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    options: '-c role=gatehouse_ingest',
    application_name: 'gatehouse_ingest',
  })
  pool.on('error', heard)
  return {
    close: () => pool.end(),
    transaction: async (settings, work) => {
      const client = await pool.connect()
      client.on('error', heard)
      let broken: Error | undefined
      try {
        await client.query(`begin; ${settingsOf(settings)}`)
        const value = await work(ingestTx(client))
        await client.query('commit')
        return value
      } catch (error) {
        await client.query('rollback').catch((cause: Error) => (broken = cause))
        throw error
      } finally {
        client.off('error', heard)
        client.release(broken)
      }
    },
  }
}

/** All settings in one statement, which goes with `begin` in one round trip. */
const settingsOf = (settings: [string, string][]): string =>
  `select ${settings.map(([key, value]) => `set_config(${pg.escapeLiteral(key)}, ${pg.escapeLiteral(value)}, true)`).join(', ')}`

/** A connection that dies tells its query, and is replaced: an event that nobody heard would end the process. */
const heard = () => undefined

const ingestTx = (client: pg.PoolClient): IngestTx => ({
  run: async <Row extends pg.QueryResultRow>(statement: string | Prepared, values: unknown[] = []) =>
    (
      await client.query<Row>(
        typeof statement === 'string' ? { text: statement, values } : { ...statement, values },
      )
    ).rows,
  copy: (statement, bytes) => pipeline(Readable.from(bytes), client.query(copyFrom(statement))),
})
