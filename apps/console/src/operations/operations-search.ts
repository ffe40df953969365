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

/** What the address of the workflows says: one status, a cause. */
export interface WorkflowsSearch {
  status?: WorkflowStatus
  cause?: string
}

/** Reads the address of the workflows. */
export const readWorkflowsSearch = (search: Record<string, unknown>): WorkflowsSearch =>
  compact({
    status: STATUSES.find((status) => status === textOf(search, 'status')),
    cause: textOf(search, 'cause'),
  })
