import { actionItemQueries, clientQueries, incidentQueries, type Keyset, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { anyOf, toKeyset, toPageOf } from '../paging.ts'
import type { PageOf, PageRequest } from '../views.ts'
import { toActionItemView, type FoundItem } from './action-item-view.ts'
import { readAbout } from './item-about.ts'
import { itemKinds, type ActionItemKind } from './kinds.pure.ts'

/** Which items are asked for; without any of these all that nobody put off. */
export interface ActionItemFilter {
  /** Of these kinds. */
  kinds?: readonly ActionItemKind[] | null | undefined
  /** Those of these people. */
  assigneeIds?: readonly string[] | null | undefined
  /** Those of whoever asks. */
  mine?: boolean | null | undefined
  /** Those of nobody, beside the others that are named. */
  unassigned?: boolean | null | undefined
  /** Also those that somebody put off. */
  snoozed?: boolean | null | undefined
}

/** What people must do within the actor's reach, the most urgent first. */
export async function listActionItems(
  deps: Deps,
  actor: Actor,
  { filter, ...page }: PageRequest & { filter?: ActionItemFilter | null | undefined },
): Promise<PageOf<ActionItemView>> {
  authorise(actor, 'integration.read')
  const keyset = toKeyset(page)
  const now = deps.now()
  const wanted = {
    kinds: anyOf(filter?.kinds),
    assignees: assigneesOf(actor, filter ?? {}),
    snoozedPast: filter?.snoozed ? null : now,
    now,
  }
  const found = await deps.db.read(reachOf(actor), (tx) => findItems(tx, keyset, wanted))
  return toPageOf(found, keyset.afterSeq, (item) => toActionItemView(item, now))
}

function assigneesOf(actor: Actor, { assigneeIds, mine, unassigned }: ActionItemFilter) {
  const me = mine && actor.kind === 'member' ? [actor.memberId] : []
  const memberIds = [...(assigneeIds ?? []).filter(isUuid), ...me]
  const asked = (assigneeIds?.length ?? 0) > 0 || mine || unassigned
  return asked ? { memberIds, unassigned: unassigned ?? false } : null
}

type Wanted = Omit<Parameters<typeof actionItemQueries.listActionItems>[1], 'tables' | keyof Keyset>

/** Items with what they are about. */
export async function findItems(tx: Tx, keyset: Keyset, wanted: Wanted) {
  const found = await actionItemQueries.listActionItems(tx, { ...keyset, ...wanted, tables: itemKinds })
  const abouts = await readAbout(tx, found.rows)
  const clientIds = [...new Set([...abouts.values()].map(({ clientId }) => clientId))]
  const clients = clientIds.length > 0 ? await clientQueries.clientsByIds(tx, clientIds) : []
  const people =
    clientIds.length > 0 ? await clientQueries.peopleSeeing(tx, clientIds) : new Map<string, number>()
  const incidents = found.rows.length > 0 ? await incidentQueries.openIncidents(tx) : []
  const rows = found.rows.flatMap((item): (FoundItem & { seq: number })[] => {
    const about = abouts.get(item.subjectId)
    const client = clients.find(({ id }) => id === about?.clientId)
    return about && client
      ? [{ item, about, client, people: people.get(about.clientId) ?? 0, incidents, seq: item.seq }]
      : []
  })
  return { ...found, rows }
}
