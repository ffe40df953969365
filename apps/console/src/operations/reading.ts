import type { SchedulesQueryVariables, WorkflowsQueryVariables } from '../graphql/graphql.ts'
import type { WorkflowsSearch } from './operations-search.ts'

/** How often pages of Operations are read again while they are looked at, in milliseconds. */
export const everyMs = 3_000

/** So many rows are read at once. */
export const PAGE_SIZE = 50

/** The variables of the workflows' query for an address. */
export const workflowsVariables = ({ status, cause, from }: WorkflowsSearch): WorkflowsQueryVariables => ({
  first: PAGE_SIZE,
  ...(from && { offset: Number(from) }),
  filter: { ...(status && { status: [status] }), ...(cause && { cause }) },
})

/** The variables of the schedules' query for an address. */
export const schedulesVariables = ({ from }: { from?: string }): SchedulesQueryVariables => ({
  first: PAGE_SIZE,
  ...(from && { offset: Number(from) }),
})
