import type {
  SchedulesQuery,
  SchedulesQueryVariables,
  WorkflowRowFragment,
  WorkflowsQuery,
  WorkflowsQueryVariables,
} from '../graphql/graphql.ts'
import type { ListSource } from '../list/list-source.ts'
import { WINDOW } from '../list/windows.ts'
import type { WorkflowsSearch } from './operations-search.ts'
import { SchedulesDocument, WorkflowsDocument } from './operations.graphql.ts'

/** How often pages of Operations are read again while they are looked at, in milliseconds; they say when it was. */
export const everyMs = 10_000

/** The same while something is being tried again that moves as one looks. */
export const tryingEveryMs = 1_500

/** The list of workflows. */
export const workflowsSource: ListSource<
  WorkflowsQuery,
  WorkflowsQueryVariables,
  WorkflowsSearch,
  WorkflowRowFragment
> = {
  document: WorkflowsDocument,
  typenames: ['Workflow'],
  variables: ({ status, cause }, offset = 0) => ({
    first: WINDOW,
    offset,
    filter: { ...(status && { status: [status] }), ...(cause && { cause }) },
  }),
  read: (data) => data.workflows,
}

/** Something that recurs for an integration; of its kind an integration has one. */
export type DueRow = NonNullable<SchedulesQuery['dueWork']>['nodes'][number] & { id: string }

/** The list of what recurs; an address narrows nothing. */
export const schedulesSource: ListSource<SchedulesQuery, SchedulesQueryVariables, object, DueRow> = {
  document: SchedulesDocument,
  typenames: ['Integration'],
  variables: (_, offset = 0) => ({ first: WINDOW, offset }),
  read: ({ dueWork }) =>
    dueWork && {
      totalCount: dueWork.totalCount,
      nodes: dueWork.nodes.map((due) => ({ ...due, id: `${due.kind} ${due.integration?.id ?? ''}` })),
    },
}
