import type { Client, TypedDocumentNode } from '@urql/core'
import type { Identified, WindowAnswer } from './windows.ts'

/** Where the rows of a list come from, and what is asked for by an address. */
export interface ListSource<Data, Variables extends object, Search, Row extends Identified> {
  document: TypedDocumentNode<Data, Variables>
  /** An empty list names no type by itself; with these it is read again once there is something. */
  typenames: string[]
  variables: (search: Search, offset?: number) => Variables
  read: (data: Data) => WindowAnswer<Row> | null | undefined
}

/** Begins to read the first rows before the page stands. */
export function preloadList<Data, Variables extends object, Search, Row extends Identified>(
  api: Client,
  { document, typenames, variables }: ListSource<Data, Variables, Search, Row>,
  search: Search,
): void {
  void api.query(document, variables(search), { additionalTypenames: typenames }).toPromise()
}
