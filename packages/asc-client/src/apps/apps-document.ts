import { z } from 'zod'
import { listDocument, listMeta } from '../list-document.ts'

/**
 * An app as the catalogue needs it. `ascId` is the Apple Identifier that reports name. Apple: App.Attributes.
 */
export interface AscApp {
  ascId: string
  name: string
  bundleId: string
  sku: string
  primaryLocale: string
}

/** The attributes asked for, and no others: Apple's documents list fields that the live API refuses. */
export const APP_FIELDS = ['name', 'bundleId', 'sku', 'primaryLocale'] as const

const app = z.object({
  id: z.string().min(1),
  attributes: z.object({
    name: z.string(),
    bundleId: z.string(),
    sku: z.string(),
    primaryLocale: z.string(),
  }),
})

/** Apple's list of apps, read into rows. Apple: AppsResponse. */
export const appsDocument = listDocument(app, ({ id, attributes }): AscApp => ({ ascId: id, ...attributes }))

/** The same list when only its size matters. */
export const appsCount = z
  .object({ data: z.array(z.unknown()), meta: listMeta })
  .transform((it) => it.meta?.paging?.total ?? null)
