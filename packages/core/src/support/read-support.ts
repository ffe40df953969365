import { workspaceQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { Page } from '../problems/domain-error.ts'
import { pageOfSupport } from './support-contact.ts'

/** Where the people of a workspace and its clients find help; nulls for nowhere. */
export interface SupportView {
  /** As it was typed: an e-mail address or an https address. */
  contact: string | null
  /** Where it leads. */
  page: Page | null
}

/** Where help is in the actor's workspace; everybody in it may know. */
export async function readSupport(deps: Deps, actor: Actor): Promise<SupportView> {
  const { workspaceId } = actor
  const row = await deps.db.read(reachOf(actor), (tx) => workspaceQueries.getWorkspace(tx, workspaceId))
  return { contact: row.supportContact, page: pageOfSupport(row.supportContact) }
}
