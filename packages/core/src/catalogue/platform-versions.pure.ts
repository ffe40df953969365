import type { AppVersionView, PlatformVersionsView } from './catalogue-views.ts'

/** Apple: AppVersionState. */
const liveStates: readonly string[] = ['READY_FOR_DISTRIBUTION']
const reviewStates: readonly string[] = ['WAITING_FOR_REVIEW', 'IN_REVIEW']

/** States that tell something even where a newer version is there. */
export const tellingStates = [...liveStates, ...reviewStates]

/** How an app stands on each of its platforms. `versions` come newest first. */
export function platformVersions(versions: readonly AppVersionView[]): PlatformVersionsView[] {
  const byPlatform = Map.groupBy(versions, ({ platform }) => platform)
  return [...byPlatform].flatMap(([platform, theirs]) => {
    const [newest] = theirs
    const firstIn = (states: readonly string[]) =>
      theirs.find(({ appVersionState }) => states.includes(appVersionState)) ?? null
    return newest ? [{ platform, newest, live: firstIn(liveStates), inReview: firstIn(reviewStates) }] : []
  })
}
