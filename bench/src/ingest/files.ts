import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Place } from './place.ts'
import { madeDay, madeRow, reportHeader } from './rows.ts'

/** The rows of one delivery, twice: as Apple's gzip, and typed already as COPY's text. */
export interface MadeFile {
  deliveryId: string
  report: string
  typed: string
  rows: number
}

/** Makes `count` files of `rows` rows, each other than the others. */
export async function makeFiles(
  { folder, count, rows }: { folder: string; count: number; rows: number },
  place: Place,
): Promise<MadeFile[]> {
  await mkdir(folder, { recursive: true })
  const files: MadeFile[] = []
  for (let at = 0; at < count; at += 1) {
    const deliveryId = randomUUID()
    const file = { deliveryId, report: join(folder, `${at}.txt.gz`), typed: join(folder, `${at}.copy`), rows }
    const from = at * rows
    await pipeline(
      Readable.from(reportOf(from, rows)),
      createGzip({ level: 6 }),
      createWriteStream(file.report),
    )
    await pipeline(Readable.from(typedOf(from, rows, place, deliveryId)), createWriteStream(file.typed))
    files.push(file)
  }
  return files
}

function* reportOf(from: number, rows: number): Generator<string> {
  yield reportHeader
  yield* blocks(rows, (at) => madeRow(from + at, at + 2).report)
}

function* typedOf(from: number, rows: number, place: Place, deliveryId: string): Generator<string> {
  const head = [place.workspaceId, place.clientId, place.providerId, deliveryId, madeDay].join('\t')
  yield* blocks(rows, (at) => {
    const { app, typed } = madeRow(from + at, at + 2)
    return `${head}\t${place.appIds[app] ?? ''}\t${typed}`
  })
}

const blockRows = 1_000

function* blocks(rows: number, rowOf: (at: number) => string): Generator<string> {
  for (let start = 0; start < rows; start += blockRows) {
    let text = ''
    for (let at = start; at < Math.min(rows, start + blockRows); at += 1) text += rowOf(at)
    yield text
  }
}
