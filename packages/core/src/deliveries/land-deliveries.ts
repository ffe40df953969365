import { readSalesReport, ReportFormatError } from '@gatehouse/asc-client'
import { replaceManySales, type DeliveryRow, type SalesFile } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { Fetched } from './ask-apple.ts'
import { noteWithoutRows, type Known } from './note-delivery.ts'
import { toFacts } from './sales-facts.ts'

type WithFile = Extract<Fetched, { file: object }>

/** A file of which only a part came. */
export interface BrokenOff {
  delivery: DeliveryRow
  error: ReportFormatError
}

/**
 * Applies what Apple answered exactly once: the rows of all files in one transaction, and what the ledger is to know of
 * the rest in another. A file that cannot be read never holds up the others. Those that broke off on their way are
 * told: the next download may be whole.
 */
export async function landDeliveries(
  deps: Deps,
  actor: SystemActor,
  of: { integrationId: string },
  fetched: readonly Fetched[],
): Promise<BrokenOff[]> {
  const withoutRows = fetched.flatMap((each) => (each.known ? [each] : []))
  if (withoutRows.length > 0) await noteWithoutRows(deps, actor, of, withoutRows)
  const files = fetched.flatMap((each) => (each.file ? [each] : []))
  return files.length > 0 ? applyAll(deps, actor, of, files) : []
}

async function applyAll(
  deps: Deps,
  actor: SystemActor,
  of: { integrationId: string },
  files: readonly WithFile[],
): Promise<BrokenOff[]> {
  const announces = { kind: 'integration', entityId: of.integrationId }
  const news = files.map(({ file }) => ({ ...file, announces }))
  try {
    await replaceManySales(deps.db, reachOf(actor), news, ({ sha256 }, apps) =>
      toFacts(readSalesReport(deps.files.read(sha256)), apps),
    )
    return []
  } catch (error) {
    if (!(error instanceof ReportFormatError)) throw error
    const [only] = files
    if (!only || files.length > 1) {
      const broken: BrokenOff[] = []
      for (const each of files) broken.push(...(await applyAll(deps, actor, of, [each])))
      return broken
    }
    const { delivery, file } = only
    if (error.reason === 'NOT_GZIP_END') return [{ delivery, error }]
    await noteWithoutRows(deps, actor, of, [{ delivery, known: unreadable(file, error) }])
    return []
  }
}

const unreadable = (
  { sha256, sizeBytes, fetchedAt, parserVersion }: Omit<SalesFile, 'announces'>,
  { message, line }: ReportFormatError,
): Known => ({
  sha256,
  sizeBytes,
  fetchedAt,
  ...(parserVersion === undefined ? {} : { parserVersion }),
  fileDeletedAt: null,
  state: 'UNREADABLE',
  problemCode: 'FILE_UNREADABLE',
  problemParams: { detail: message, ...(line === null ? {} : { line }) },
})
