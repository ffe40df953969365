import type { WorkflowStatus } from '../graphql/graphql.ts'
import { compact, textOf } from '../list/search-text.ts'

/** Every status, worst first. */
export const STATUSES = [
  'FAILED',
  'RETRYING',
  'WAITING_PERSON',
  'WAITING_APPLE',
  'WAITING_TIME',
  'PAUSED',
  'RUNNING',
  'DONE',
  'CANCELLED',
] as const satisfies WorkflowStatus[]

/** What the address of the workflows says: one status, a cause, and from which row on. */
export interface WorkflowsSearch {
  status?: WorkflowStatus
  cause?: string
  from?: string
}

const offsetOf = (search: Record<string, unknown>): string | undefined => {
  const text = textOf(search, 'from')
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? text : undefined
}

/** Reads the address of the workflows. */
export const readWorkflowsSearch = (search: Record<string, unknown>): WorkflowsSearch =>
  compact({
    status: STATUSES.find((status) => status === textOf(search, 'status')),
    cause: textOf(search, 'cause'),
    from: offsetOf(search),
  })

/** Reads the address of the schedules: from which row on. */
export const readSchedulesSearch = (search: Record<string, unknown>): { from?: string } =>
  compact({ from: offsetOf(search) })
