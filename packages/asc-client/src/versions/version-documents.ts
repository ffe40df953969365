import { z } from 'zod'
import { listDocument } from '../list-document.ts'

/**
 * A version of an app on one platform. `platform`, `state` and `releaseType` are Apple's words, new ones too.
 * Apple: AppStoreVersion.Attributes.
 */
export interface AscAppVersion {
  ascId: string
  platform: string
  versionString: string
  state: string
  releaseType: string | null
  /** Where its release waits for a day. */
  earliestReleaseAt: Date | null
  madeAt: Date | null
}

/** The attributes asked for, and no others: Apple's documents list fields that the live API refuses. */
export const VERSION_FIELDS = [
  'platform',
  'versionString',
  'appVersionState',
  'releaseType',
  'earliestReleaseDate',
  'createdDate',
] as const

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
/** An instant with its zone, as Apple writes it; null where there is none or what is there is no date. */
const instant = z
  .string()
  .nullish()
  .transform((value) => {
    const at = new Date(value ?? '')
    return Number.isNaN(at.getTime()) ? null : at
  })

const version = z.object({
  id: z.string().min(1),
  attributes: z.object({
    platform: text,
    versionString: text,
    appVersionState: text,
    releaseType: z.string().nullish(),
    earliestReleaseDate: instant,
    createdDate: instant,
  }),
})

/** Apple's list of an app's versions. Apple: AppStoreVersionsResponse. */
export const versionsDocument = listDocument(version, ({ id, attributes }): AscAppVersion => ({
  ascId: id,
  platform: attributes.platform,
  versionString: attributes.versionString,
  state: attributes.appVersionState,
  releaseType: attributes.releaseType ?? null,
  earliestReleaseAt: attributes.earliestReleaseDate,
  madeAt: attributes.createdDate,
}))
