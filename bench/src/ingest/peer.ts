import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
// Not part of db's API: the same columns and the same summary, so that nothing but the way there differs.
import { copiedColumns } from '../../../packages/db/src/facts/sales-block.ts'
import { salesSummary } from '../../../packages/db/src/facts/enter-sales.ts'
import type { MadeFile } from './files.ts'
import { madeDay } from './rows.ts'

const month = madeDay.slice(0, 7).replace('-', '')

/**
 * A plain COPY of rows that are typed already into the same leaf with the same indexes, the summary by the same
 * statement, one transaction a file.
 */
export async function applyPeer(client: pg.Client, file: MadeFile): Promise<void> {
  await client.query('begin')
  const copy = client.query(copyFrom(`copy sales_fact_${month} (${copiedColumns.join(', ')}) from stdin`))
  await pipeline(createReadStream(file.typed, { highWaterMark: 256 * 1_024 }), copy)
  await client.query(salesSummary(month), [[file.deliveryId]])
  await client.query('commit')
}
