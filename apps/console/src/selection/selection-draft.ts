import type { AppChoiceRowFragment, IntegrationAppsQuery, SelectAppsInput } from '../graphql/graphql.ts'

export type AppChoiceRow = AppChoiceRowFragment
export type PickedIntegration = NonNullable<IntegrationAppsQuery['integration']>
export type NewAppsRule = PickedIntegration['newApps']

/** What a person changed and has not saved: what is absent is as it was. */
export interface SelectionDraft {
  /** By the id of an app: taken in, or left out. */
  taken: Record<string, boolean>
  important?: string[]
  newApps?: NewAppsRule
}

export const emptyDraft: SelectionDraft = { taken: {} }

/** Whether an app is taken in once the draft is saved. */
export const isTaken = (row: AppChoiceRow, draft: SelectionDraft): boolean =>
  draft.taken[row.app.id] ?? row.choice === 'INCLUDED'

/** The important apps as they are stored, in their order. */
export const importantOf = (rows: readonly AppChoiceRow[]): string[] =>
  rows
    .flatMap(({ rank, app }) => (rank === null || rank === undefined ? [] : [{ rank, id: app.id }]))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id)

/** Takes these apps in or leaves them out; what is as it was stored is no change. An answered question is one. */
export function withTaken(
  draft: SelectionDraft,
  rows: readonly AppChoiceRow[],
  taken: boolean,
): SelectionDraft {
  const changed = { ...draft.taken }
  for (const { app, choice } of rows) {
    if (choice === (taken ? 'INCLUDED' : 'LEFT_OUT')) delete changed[app.id]
    else changed[app.id] = taken
  }
  return { ...draft, taken: changed }
}

/** How many things are changed. */
export const changesIn = (draft: SelectionDraft): number =>
  Object.keys(draft.taken).length + (draft.important ? 1 : 0) + (draft.newApps ? 1 : 0)

/** More ids than this are not sent one by one. */
const MOST_IDS = 500

/** The shortest words for a draft: single apps, or all with exceptions. */
export function toSelection(
  integrationId: string,
  rows: readonly AppChoiceRow[],
  draft: SelectionDraft,
): SelectAppsInput {
  const { important, newApps } = draft
  const more = { integrationId, ...(important && { important }), ...(newApps && { newApps }) }
  const changed = Object.entries(draft.taken)
  const where = (wanted: boolean) => changed.filter(([, taken]) => taken === wanted).map(([id]) => id)
  if (changed.length <= MOST_IDS) return { ...more, include: where(true), leaveOut: where(false) }
  const taken = rows.filter((row) => isTaken(row, draft)).map(({ app }) => app.id)
  const here = new Set(taken)
  const rest = rows.filter(({ app }) => !here.has(app.id)).map(({ app }) => app.id)
  return taken.length > rest.length
    ? { ...more, all: 'INCLUDE', leaveOut: rest }
    : { ...more, all: 'LEAVE_OUT', include: taken }
}
