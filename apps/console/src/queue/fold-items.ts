import type { ActionItemRowFragment } from '../graphql/graphql.ts'

type Incident = NonNullable<ActionItemRowFragment['incident']>

/** A row of the queue: what one must do, or several things that one incident explains. */
export interface QueueRow {
  /** Null for an item of its own. */
  incident: Incident | null
  /** Of an item of its own, that one. */
  items: ActionItemRowFragment[]
}

/** Items with those that one incident explains in one row, at the place of the first of them. */
export function foldItems(items: readonly ActionItemRowFragment[]): QueueRow[] {
  const rows = Map.groupBy(items, ({ id, incident }) => incident?.id ?? id)
  return [...rows.values()].map((its) => ({
    // What is alone is no shorter for being folded.
    incident: its.length > 1 ? (its[0]?.incident ?? null) : null,
    items: its,
  }))
}
