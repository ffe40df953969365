import type { ChangeSubject } from './changes.pure.ts'

/** A version of an app on one platform. States and types are Apple's words. */
export interface AppVersionView {
  id: string
  ascId: string
  platform: string
  versionString: string
  appVersionState: string
  releaseType: string | null
  earliestReleaseDate: Date | null
  createdDate: Date | null
  /** When what Apple says of it last changed. */
  changedAt: Date
}

/** How an app stands on one platform: its newest version, the one in the store, the one before Apple's review. */
export interface PlatformVersionsView {
  platform: string
  newest: AppVersionView
  live: AppVersionView | null
  inReview: AppVersionView | null
}

/** One field that changed at Apple, as the sync that noticed it found it. */
export interface CatalogueChangeView {
  id: string
  at: Date
  subject: ChangeSubject
  subjectAscId: string
  subjectName: string
  /** Apple's name of the field. */
  field: string
  /** Null for what was not there before. */
  from: string | null
  /** Null for what is not there any more. */
  to: string | null
  /** For prices: a territory (alpha-2) in which it changed so, and in how many it changed. */
  territory: string | null
  territoryCount: number | null
}
