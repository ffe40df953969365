import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A transaction of ingestion. */
export interface IngestTx {
  /** Runs a statement; its rows. */
  run<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>
  /** Feeds a `COPY … FROM STDIN` in text format. @throws as Postgres refuses, the connection dies, or `lines` throws. */
  copy(statement: string, lines: AsyncIterable<string>): Promise<void>
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
        await client.query('begin')
        await client.query('select set_config(k, v, true) from unnest($1::text[], $2::text[]) as s (k, v)', [
          settings.map(([key]) => key),
          settings.map(([, value]) => value),
        ])
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

/** A connection that dies tells its query, and is replaced: an event that nobody heard would end the process. */
const heard = () => undefined

const ingestTx = (client: pg.PoolClient): IngestTx => ({
  run: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows,
  copy: (statement, lines) => pipeline(Readable.from(lines), client.query(copyFrom(statement))),
})
