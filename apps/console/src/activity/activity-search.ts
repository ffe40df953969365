import type { ActivityEntryFragment, ActivityQuery, ActivityQueryVariables } from '../graphql/graphql.ts'
import type { ListSource } from '../list/list-source.ts'
import { compact, textOf } from '../list/search-text.ts'
import { WINDOW } from '../list/windows.ts'
import { ActivityDocument } from './activity.graphql.ts'

/** What an entry can be about, each with the actions that are written down. */
export const ACTIONS = {
  client: [
    'added',
    'renamed',
    'tagged',
    'noted',
    'assigned',
    'archived',
    'restored',
    'offboarded',
    'deleted',
  ],
  integration: ['connected', 'renewed', 'archived', 'restored', 'capabilities-changed'],
  backfill: ['started', 'paused', 'resumed', 'cancelled'],
  apiToken: ['created', 'revoked'],
  job: ['started', 'paused', 'resumed', 'cancelled', 'done'],
} as const

/** An area of `ACTIONS`. */
export type Area = keyof typeof ACTIONS

/** What the address of the activity page says: days are the viewer's, `to` is not within. */
export interface ActivitySearch {
  about?: Area
  from?: string
  to?: string
}

/** A search in which parts may be taken away. */
export type AskedActivity = { [Part in keyof ActivitySearch]: ActivitySearch[Part] | undefined }

/** Whether a text names an area. */
export const isArea = (text: string): text is Area => text in ACTIONS

const dayOf = (search: Record<string, unknown>, key: string): string | undefined => {
  const day = textOf(search, key)
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
    ? day
    : undefined
}

/** Reads the address of the activity page. */
export function readActivitySearch(search: Record<string, unknown>): ActivitySearch {
  const about = textOf(search, 'about')
  return compact({
    about: about !== undefined && isArea(about) ? about : undefined,
    from: dayOf(search, 'from'),
    to: dayOf(search, 'to'),
  })
}

/** What is asked of the log: what an address says, of one client, or of one target, alone where named. */
export interface ActivityAsked extends ActivitySearch {
  clientId?: string
  targetId?: string
}

/** The log of who did what. */
export const activitySource: ListSource<
  ActivityQuery,
  ActivityQueryVariables,
  ActivityAsked,
  ActivityEntryFragment
> = {
  document: ActivityDocument,
  typenames: ['AuditEntry'],
  variables: activityVariables,
  read: (data) => data.auditLog,
}

function activityVariables(
  { about, from, to, clientId, targetId }: ActivityAsked,
  offset = 0,
): ActivityQueryVariables {
  const filter = compact({
    action: about && ACTIONS[about].map((action) => `${about}.${action}`),
    from: from && instantOf(from),
    to: to && instantOf(to),
    clientId,
    target: targetId === undefined ? undefined : [targetId],
  })
  return { first: WINDOW, offset, ...(Object.keys(filter).length > 0 && { filter }) }
}

/** The viewer's midnight with which a day begins. */
const instantOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString()
