import { z } from 'zod'
import type { ListDocument } from '../paging.ts'

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

const paging = z
  .object({ total: z.number().int().nonnegative().nullish().catch(null) })
  .nullish()
  .catch(null)
const meta = z.object({ paging }).nullish().catch(null)
const links = z.object({ next: z.string().nullish() }).nullish()

/** Apple's list of apps, read into rows. Apple: AppsResponse, PagedDocumentLinks, PagingInformation. */
export const appsDocument = z
  .object({ data: z.array(app), links, meta })
  .transform((document): ListDocument<AscApp> => ({
    rows: document.data.map(({ id, attributes }) => ({ ascId: id, ...attributes })),
    next: document.links?.next ?? null,
    total: document.meta?.paging?.total ?? null,
  }))

/** The same list when only its size matters. */
export const appsCount = z
  .object({ data: z.array(z.unknown()), meta })
  .transform((it) => it.meta?.paging?.total ?? null)
