import { createReadStream } from 'node:fs'
import { openDatabase, replaceSales, type Database } from '@gatehouse/db'
import { readSalesReport } from '@gatehouse/asc-client'
// Not part of core's API: the very step that fetchDelivery takes between the file and the facts.
import { toFacts } from '../../../packages/core/src/deliveries/sales-facts.ts'
import type { MadeFile } from './files.ts'
import type { Place } from './place.ts'

/** The product's ingestion, opened. */
export interface Ours {
  apply(place: Place, file: MadeFile): Promise<void>
  close(): Promise<void>
}

/** The product's way from a kept file to facts, summary and ledger. */
export function openOurs(url: string): Ours {
  const db: Database = openDatabase({ url })
  return {
    apply: async ({ workspaceId }, file) => {
      const { deliveryId } = file
      const reach = { workspaceId, memberId: null, everything: true }
      const known = {
        deliveryId,
        sha256: deliveryId,
        sizeBytes: 0,
        reportVersion: '1_0',
        source: 'API',
        fetchedAt: new Date(),
        announces: { kind: 'integration', entityId: deliveryId },
      }
      const { rows } = await replaceSales(db, reach, known, (apps) =>
        toFacts(readSalesReport(createReadStream(file.report)), apps),
      )
      if (rows !== file.rows) throw new Error(`${rows} rows arrived of ${file.rows}`)
    },
    close: () => db.close(),
  }
}
