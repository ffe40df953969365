import { z } from 'zod'
import type { ListDocument } from './paging.ts'

const paging = z
  .object({ total: z.number().int().nonnegative().nullish().catch(null) })
  .nullish()
  .catch(null)
const links = z.object({ next: z.string().nullish() }).nullish()

/** Where a list says how many resources there are in all, if it does. Apple: PagingInformation. */
export const listMeta = z.object({ paging }).nullish().catch(null)

/** A list of resources, read into rows. Apple: PagedDocumentLinks, PagingInformation. */
export const listDocument = <Resource, Row>(resource: z.ZodType<Resource>, toRow: (from: Resource) => Row) =>
  z.object({ data: z.array(resource), links, meta: listMeta }).transform((document): ListDocument<Row> => ({
    rows: document.data.map(toRow),
    next: document.links?.next ?? null,
    total: document.meta?.paging?.total ?? null,
  }))
