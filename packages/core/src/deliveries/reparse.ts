import { readSalesReport, ReportFormatError } from '@gatehouse/asc-client'
import { keptDeliveryQueries, replaceSales, type DeliveryRow } from '@gatehouse/db'
import { z } from 'zod'
import type { Actor, SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { MissingFileError } from '../files/raw-files.ts'
import type { JobKind, JobProblem } from '../jobs/job-kind.ts'
import type { JobView } from '../jobs/job-view.ts'
import { startJob } from '../jobs/start-job.ts'
import { problem } from '../problems/domain-error.ts'
import { salesParserVersion, toFacts } from './sales-facts.ts'

const given = z.object({
  clientId: z.uuid().nullish(),
  providerId: z.uuid().nullish(),
  kind: z.string().max(100).nullish(),
  from: z.iso.date().nullish(),
  to: z.iso.date().nullish(),
  unreadable: z.boolean().nullish(),
  olderParser: z.boolean().nullish(),
})

/** Which files are to be read again; absent means all that are kept. */
export type ReparseInput = z.input<typeof given> & { idempotencyKey?: string | null | undefined }

/** Reads kept files again without asking Apple. @throws {DomainError} INVALID, FORBIDDEN. */
export async function reparseDeliveries(
  deps: Deps,
  actor: Actor,
  { idempotencyKey, ...filter }: ReparseInput,
): Promise<JobView> {
  const read = given.safeParse(filter)
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0] ?? '')
    throw problem('INVALID', 'This says of no file whether it is to be read again.', { field })
  }
  const { olderParser, ...named } = read.data
  const wanted = { ...named, ...(olderParser ? { olderThan: salesParserVersion } : {}) }
  const input = Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value != null && value !== false),
  )
  return startJob(deps, actor, 'REPARSE', input, idempotencyKey)
}

const stored = z.object({
  clientId: z.string().optional(),
  providerId: z.string().optional(),
  kind: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  unreadable: z.boolean().optional(),
  olderThan: z.number().optional(),
})

const filesAtOnce = 10

/**
 * Reads raw files again, delivery by delivery, by the same rules as when they came: the rows of a delivery are replaced
 * as a whole, its summary with them. What cannot be read, or is not there, is told and stays as it was.
 */
export const reparse: JobKind = {
  count: (deps, actor, job) =>
    deps.db.read(reachOf(actor), (tx) => keptDeliveryQueries.countKept(tx, stored.parse(job.input))),
  step: async (deps, actor, job) => {
    const filter = stored.parse(job.input)
    const after = Number(job.cursor ?? 0)
    const deliveries = await deps.db.read(reachOf(actor), (tx) =>
      keptDeliveryQueries.keptAfter(tx, filter, after, filesAtOnce),
    )
    const problems: JobProblem[] = []
    for (const delivery of deliveries) {
      const found = await readAgain(deps, actor, delivery)
      if (found) problems.push({ targetKind: 'delivery', targetId: delivery.id, ...found })
    }
    const cursor = String(deliveries.at(-1)?.seq ?? after)
    return { cursor, done: deliveries.length, problems, ended: deliveries.length === 0 }
  },
}

type Found = Pick<JobProblem, 'code' | 'params'> | null

/** Reads one file; why it could not be read, or null. */
async function readAgain(deps: Deps, actor: SystemActor, delivery: DeliveryRow): Promise<Found> {
  const { id, kind, sha256, sizeBytes, source, fetchedAt, fileDeletedAt, reportVersion } = delivery
  if (fileDeletedAt) return { code: 'FILE_DELETED', params: { at: fileDeletedAt.toISOString() } }
  if (kind !== 'SALES_SUMMARY' || sha256 === null)
    return { code: 'KIND_UNKNOWN', params: { detail: `Files of the kind ${kind} are not read again yet.` } }
  const file = {
    deliveryId: id,
    sha256,
    sizeBytes: sizeBytes ?? 0,
    reportVersion,
    source: source ?? 'API',
    fetchedAt: fetchedAt ?? deps.now(),
    parserVersion: salesParserVersion,
    again: true,
    announces: { kind: 'delivery', entityId: id },
  }
  try {
    await replaceSales(deps.db, reachOf(actor), file, (apps) =>
      toFacts(readSalesReport(deps.files.read(sha256)), apps),
    )
    return null
  } catch (error) {
    if (error instanceof MissingFileError) return { code: 'FILE_MISSING', params: { sha256 } }
    if (!(error instanceof ReportFormatError)) throw error
    const params = { detail: error.message, ...(error.line === null ? {} : { line: error.line }) }
    const set = { parserVersion: salesParserVersion, problemParams: params }
    await deps.db.write(reachOf(actor), (tx) => keptDeliveryQueries.noteStillUnreadable(tx, id, set))
    return { code: 'FILE_UNREADABLE', params }
  }
}
