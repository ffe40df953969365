/** Whether Apple lists an app: it does, it does not any more, or another team's account within reach has it now. */
export const appStates = ['LISTED', 'REMOVED', 'TRANSFERRED'] as const
export type AppState = (typeof appStates)[number]

/** What is compared of an app: Apple's number stays the same when it moves, the provider does not. */
interface PlacedApp {
  id: string
  ascId: string
  providerId: string
  goneAt: Date | null
}

/** Where an app is and where it came from. */
export interface Presence<App> {
  state: AppState
  removedAt: Date | null
  transferredTo: App | null
  transferredFrom: App | null
}

/**
 * An app that one team no longer lists and another does was transferred: Apple lets a number belong to one team at a
 * time. `others` are the apps of the same number that whoever asks may see.
 */
export function presenceOf<App extends PlacedApp>(app: App, others: readonly App[]): Presence<App> {
  const elsewhere = others.filter(
    ({ ascId, providerId }) => ascId === app.ascId && providerId !== app.providerId,
  )
  const listed = elsewhere.find(({ goneAt }) => goneAt === null) ?? null
  const left = elsewhere
    .filter(({ goneAt }) => goneAt !== null)
    .toSorted((one, other) => Number(other.goneAt) - Number(one.goneAt))
  if (app.goneAt === null)
    return { state: 'LISTED', removedAt: null, transferredTo: null, transferredFrom: left[0] ?? null }
  const state = listed ? 'TRANSFERRED' : 'REMOVED'
  return { state, removedAt: app.goneAt, transferredTo: listed, transferredFrom: null }
}
