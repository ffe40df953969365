import type { ImportOutcome, ImportRowsQuery, ImportRowsQueryVariables } from '../graphql/graphql.ts'
import type { ListSource } from '../list/list-source.ts'
import { WINDOW } from '../list/windows.ts'
import type { ImportedRow } from './import-grid.tsx'
import { ImportRowsDocument } from './imports.graphql.ts'

/** Which rows of which import are asked for. */
export interface ImportRowsSearch {
  id?: string
  outcome?: ImportOutcome
}

/** The rows of one import. */
export const importRowsSource: ListSource<
  ImportRowsQuery,
  ImportRowsQueryVariables,
  ImportRowsSearch,
  ImportedRow
> = {
  document: ImportRowsDocument,
  typenames: ['Import', 'ImportRow'],
  variables: ({ id = '', outcome }, offset = 0) => ({
    id,
    first: WINDOW,
    offset,
    ...(outcome && { outcome: [outcome] }),
  }),
  read: (data) => data.import?.rows,
}
