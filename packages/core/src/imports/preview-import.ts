import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { toPreview, type ImportPreviewView } from './import-views.ts'
import { authoriseImport, planImport, type ImportInput } from './read-import.ts'

/** Says what a file would do, row by row, and stores nothing. @throws {DomainError} INVALID, FORBIDDEN. */
export async function previewImport(
  deps: Deps,
  actor: MemberActor,
  input: ImportInput,
): Promise<ImportPreviewView> {
  authoriseImport(actor)
  const { table, rows } = await deps.db.read(reachOf(actor), (tx) => planImport(deps, tx, actor, input))
  return toPreview(table, rows)
}
