import { clientQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { toClientsWanted, type ClientFilter } from '../clients/read-clients.ts'
import { readTags } from '../clients/tags.pure.ts'
import type { Deps } from '../deps.ts'
import { assertReachesAll } from '../jobs/start-job.ts'
import { getPerson } from '../members/get-reaching-person.ts'
import { problem } from '../problems/domain-error.ts'
import { outcomeForClient, type ClientAction, type ClientChange } from './outcomes.pure.ts'
import { assertSelected, mostRows, startChange, type BulkChangeView, type Selected } from './start-change.ts'

export interface ChangeClientsInput extends Selected<ClientFilter> {
  action: ClientAction
  /** For ADD_TAGS and REMOVE_TAGS. */
  tags?: readonly string[] | null | undefined
  /** For SET_MANAGER; nobody without. */
  memberId?: string | null | undefined
}

/**
 * Changes many clients by one job, or says what that would do. For who reaches everything.
 * @throws {DomainError} INVALID, NOT_FOUND for a manager who is not here, FORBIDDEN.
 */
export async function changeClients(
  deps: Deps,
  actor: MemberActor,
  input: ChangeClientsInput,
): Promise<BulkChangeView> {
  authorise(actor, 'client.edit')
  assertReachesAll(actor)
  assertSelected(input)
  const change = readChange(input)
  const planned = await deps.db.read(reachOf(actor), async (tx) => {
    if (change.memberId !== null) await getPerson(tx, change.memberId)
    const rows = await clientQueries.clientsByIds(tx, await selectedIds(deps, tx, input))
    return rows.map((client) => ({ id: client.id, outcome: outcomeForClient(client, change) }))
  })
  return startChange(deps, actor, planned, { of: 'client', ...change }, input)
}

const selectedIds = async (deps: Deps, tx: Tx, { ids, filter }: ChangeClientsInput) =>
  ids?.filter(isUuid).slice(0, mostRows + 1) ??
  (await clientQueries.idsOfClients(tx, toClientsWanted(filter ?? {}, deps.now()), mostRows + 1))

function readChange({ action, tags, memberId }: ChangeClientsInput): ClientChange {
  const isOfTags = action === 'ADD_TAGS' || action === 'REMOVE_TAGS'
  const read = isOfTags ? readTags(tags ?? []) : []
  if (isOfTags && read.length === 0)
    throw problem('INVALID', 'At least one tag is needed.', { field: 'tags' })
  return { action, tags: read, memberId: action === 'SET_MANAGER' ? (memberId ?? null) : null }
}
