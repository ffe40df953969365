import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { PageOf, PageRequest, WindowRequest } from '../views.ts'
import type {
  ImportCounts,
  ImportOutcome,
  ImportPreviewView,
  ImportRowView,
  ImportView,
} from './import-views.ts'
import { previewImport } from './preview-import.ts'
import type { ImportInput } from './read-import.ts'
import { findImport, importCounts, importRows, listImports } from './read-imports.ts'
import { startImport } from './start-import.ts'

/** What may be asked of imports. They concern the whole workspace, and who reaches everything and may connect. */
export interface ImportsCore {
  /** These two: @throws {DomainError} INVALID at `text` or `files`, FORBIDDEN. */
  preview(actor: MemberActor, input: ImportInput): Promise<ImportPreviewView>
  start(actor: MemberActor, input: ImportInput): Promise<ImportView>
  list(actor: MemberActor, page: PageRequest): Promise<PageOf<ImportView>>
  /** Null when it does not exist within the actor's reach. */
  find(actor: MemberActor, id: string): Promise<ImportView | null>
  rows(
    actor: MemberActor,
    id: string,
    page: WindowRequest & { outcome?: readonly ImportOutcome[] | null | undefined },
  ): Promise<PageOf<ImportRowView>>
  counts(actor: MemberActor, id: string): Promise<ImportCounts>
}

/** Imports, bound to what they work with. */
export const createImportsCore = (deps: Deps): ImportsCore => ({
  preview: (actor, input) => previewImport(deps, actor, input),
  start: (actor, input) => startImport(deps, actor, input),
  list: (actor, page) => listImports(deps, actor, page),
  find: (actor, id) => findImport(deps, actor, id),
  rows: (actor, id, page) => importRows(deps, actor, id, page),
  counts: (actor, id) => importCounts(deps, actor, id),
})
