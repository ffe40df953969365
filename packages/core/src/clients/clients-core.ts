import type { ClientOrder } from '@gatehouse/db'
import type { Actor, MemberActor } from '../access/actor.ts'
import type { SevenDaysView } from '../catalogue/app-views.ts'
import type { DataFreshnessView } from '../deliveries/backfill-views.ts'
import { clientFreshness } from '../deliveries/read-freshness.ts'
import type { Deps } from '../deps.ts'
import type { CoverView } from '../integrations/covers-of-clients.ts'
import { coversOfClients } from '../integrations/covers-of-clients.ts'
import type { SeerView } from '../members/reaching.ts'
import { clientsSeenBy } from '../members/seen-by.ts'
import type { VisibleToInput, VisibleToView } from '../members/visible-to.ts'
import { clientVisibleTo } from '../members/visible-to.ts'
import type { DataGridView } from '../sales/data-grid-view.ts'
import type { DataGridInput } from '../sales/data-grid.ts'
import { dataGridOfClient } from '../sales/data-grid.ts'
import { sevenDaysOfClients } from '../sales/seven-days.ts'
import type { ClientView, Ordered, PageOf, WindowRequest } from '../views.ts'
import type { AddClientInput } from './add-client.ts'
import { addClient } from './add-client.ts'
import { archiveClient } from './archive-client.ts'
import type { ChangeClientInput } from './change-client.ts'
import type { ClientFilter } from './read-clients.ts'
import { clientsByIds, findClient, listClients, notesOfClient } from './read-clients.ts'
import { renameClient } from './rename-client.ts'
import { restoreClient } from './restore-client.ts'
import { setClientManager } from './set-client-manager.ts'
import { setClientNotes } from './set-client-notes.ts'
import { setClientTags } from './set-client-tags.ts'

/** Accounts that the agency manages: made, found, changed, and who sees them. */
export interface ClientsCore {
  /** @throws {DomainError} INVALID, NAME_TAKEN, FORBIDDEN. */
  add(actor: Actor, input: AddClientInput): Promise<ClientView>
  list(actor: Actor, page: WindowRequest & ClientFilter & Ordered<ClientOrder>): Promise<PageOf<ClientView>>
  /** How complete the daily sales of each one are, in the order of the ids. */
  freshness(actor: Actor, ids: readonly string[]): Promise<DataFreshnessView[]>
  rename(actor: Actor, input: ChangeClientInput & { name: string }): Promise<ClientView>
  /** At most 4,000 characters; empty text takes them away. */
  setNotes(actor: Actor, input: ChangeClientInput & { notes: string }): Promise<ClientView>
  /** A person who reaches it, or nobody. @throws {DomainError} INVALID at `memberId` also for who does not reach it. */
  setManager(
    actor: Actor,
    input: ChangeClientInput & { memberId?: string | null | undefined },
  ): Promise<ClientView>
  /** What the agency noted about it; null for nothing, and for roles that do not work for the agency. */
  notes(actor: MemberActor, clientId: string): Promise<string | null>
  setTags(actor: Actor, input: ChangeClientInput & { tags: readonly string[] }): Promise<ClientView>
  /** Its integrations stop syncing; data and keys stay. */
  archive(actor: Actor, input: ChangeClientInput): Promise<ClientView>
  /** @throws {DomainError} NAME_TAKEN when another client has its name by now. */
  restore(actor: Actor, input: ChangeClientInput): Promise<ClientView>
  /** Null when it does not exist within the actor's reach. */
  find(actor: Actor, by: { id: string } | { slug: string }): Promise<ClientView | null>
  /** In the order of the ids; null where out of reach. */
  byIds(actor: Actor, ids: readonly string[]): Promise<(ClientView | null)[]>
  /** Who sees it, or an app of it, and by which grants. @throws {DomainError} FORBIDDEN. */
  visibleTo(actor: Actor, input: VisibleToInput): Promise<VisibleToView>
  /** The people of those who see each of these. @throws {DomainError} FORBIDDEN. */
  seenBy(actor: Actor, ids: readonly string[]): Promise<SeerView[][]>
  /** What is here of its accounts, day by day. @throws {DomainError} INVALID. */
  dataGrid(actor: Actor, input: DataGridInput): Promise<DataGridView>
  /** What each one's integrations at work cover together, in the order of the ids; null where the role may not see it. */
  covers(actor: Actor, ids: readonly string[]): Promise<(CoverView[] | null)[]>
  /** Units of each over all of its accounts, in the order of the ids; null where the role may not see them. */
  sevenDays(actor: Actor, ids: readonly string[]): Promise<(SevenDaysView | null)[]>
}

/** Clients, bound to what they work with. */
export const createClientsCore = (deps: Deps): ClientsCore => ({
  add: (actor, input) => addClient(deps, actor, input),
  list: (actor, page) => listClients(deps, actor, page),
  freshness: (actor, ids) => clientFreshness(deps, actor, ids),
  find: (actor, by) => findClient(deps, actor, by),
  rename: (actor, input) => renameClient(deps, actor, input),
  setTags: (actor, input) => setClientTags(deps, actor, input),
  setNotes: (actor, input) => setClientNotes(deps, actor, input),
  setManager: (actor, input) => setClientManager(deps, actor, input),
  notes: (actor, clientId) => notesOfClient(deps, actor, clientId),
  archive: (actor, input) => archiveClient(deps, actor, input),
  restore: (actor, input) => restoreClient(deps, actor, input),
  byIds: (actor, ids) => clientsByIds(deps, actor, ids),
  visibleTo: (actor, input) => clientVisibleTo(deps, actor, input),
  seenBy: (actor, ids) => clientsSeenBy(deps, actor, ids),
  dataGrid: (actor, input) => dataGridOfClient(deps, actor, input),
  covers: (actor, ids) => coversOfClients(deps, actor, ids),
  sevenDays: (actor, ids) => sevenDaysOfClients(deps, actor, ids),
})
