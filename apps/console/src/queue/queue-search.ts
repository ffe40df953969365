import type { ActionItemFilter, ActionItemKind, QueueQueryVariables } from '../graphql/graphql.ts'
import { readListSearch, someOf, valuesOf } from '../list/list-search.ts'
import type { ListSchema } from '../list/list-search.ts'
import { compact } from '../list/search-text.ts'

/** What can be asked of a person, the most urgent first. */
export const KINDS = [
  'CODE',
  'RENEW',
  'REVOKED',
  'LOCKED',
  'EXPIRING',
  'APPROVE',
  'INVITE',
  'AGREEMENT',
  'MEMBERSHIP',
  'ROLE',
  'VENDOR',
  'CONTINUE',
  'NEW_APPS',
  'CONFIRM',
  'OTHER',
] as const satisfies ActionItemKind[]

/** Whose items: those of whoever looks, those of nobody, or both. */
const WHOSE = ['me', 'none'] as const

const schema: ListSchema = {
  filters: [
    { key: 'kind', values: KINDS },
    { key: 'assignee', values: WHOSE },
    { key: 'snoozed', values: ['yes'] },
  ],
  sorts: [],
}

/** What the address of the queue says. */
export interface QueueSearch {
  kind?: string
  assignee?: string
  snoozed?: string
}

/** Reads the address of the queue. */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const { kind, assignee, snoozed } = readListSearch<'kind' | 'assignee' | 'snoozed'>(schema, search)
  return compact({ kind, assignee, snoozed })
}

/** The variables of the queue's query for an address. */
export function queueVariables({ kind, assignee, snoozed }: QueueSearch): QueueQueryVariables {
  const whose = valuesOf(assignee)
  const filter: ActionItemFilter = compact({
    kinds: someOf(valuesOf(kind) as ActionItemKind[]), // read by the schema above
    mine: whose.includes('me') || undefined,
    unassigned: whose.includes('none') || undefined,
    snoozed: snoozed === 'yes' || undefined,
  })
  return Object.keys(filter).length > 0 ? { filter } : {}
}
