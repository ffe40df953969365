import { z } from 'zod'
import type { ListDocument } from '../paging.ts'
import { listMeta } from '../list-document.ts'

const linkage = z.object({ type: z.string(), id: z.string() })
const relationships = z
  .record(
    z.string(),
    z.object({
      data: z
        .union([linkage, z.array(linkage)])
        .nullish()
        .catch(null),
    }),
  )
  .nullish()
  .catch(null)

/** A resource with whatever attributes it has, read one by one where they are used. Apple: every JSON:API resource. */
export const looseResource = z.object({
  type: z.string(),
  id: z.string().min(1),
  attributes: z.record(z.string(), z.unknown()).nullish(),
  relationships,
})
export type LooseResource = z.infer<typeof looseResource>

/** What came along with a document, by type and id. */
export interface Included {
  all(type: string): LooseResource[]
  /** The one that a relationship leads to; null where Apple left it out. */
  one(from: LooseResource, relationship: string): LooseResource | null
  /** Those that a relationship leads to, as far as they came along. */
  many(from: LooseResource, relationship: string): LooseResource[]
}

const includedOf = (resources: LooseResource[]): Included => {
  const byKey = new Map(resources.map((each) => [`${each.type} ${each.id}`, each]))
  return {
    all: (type) => resources.filter((each) => each.type === type),
    one: ({ relationships: related }, relationship) => {
      const data = related?.[relationship]?.data
      if (!data || Array.isArray(data)) return null
      return byKey.get(`${data.type} ${data.id}`) ?? null
    },
    many: ({ relationships: related }, relationship) => {
      const data = related?.[relationship]?.data
      return (Array.isArray(data) ? data : []).flatMap(({ type, id }) => byKey.get(`${type} ${id}`) ?? [])
    },
  }
}

const included = z.array(looseResource).nullish()

/** A list whose rows are read with what came along. Apple: PagedDocumentLinks, `included`. */
export const listWithIncluded = <Row>(toRow: (from: LooseResource, along: Included) => Row) =>
  z
    .object({
      data: z.array(looseResource),
      included,
      links: z.object({ next: z.string().nullish() }).nullish(),
      meta: listMeta,
    })
    .transform((document): ListDocument<Row> => {
      const along = includedOf(document.included ?? [])
      return {
        rows: document.data.map((each) => toRow(each, along)),
        next: document.links?.next ?? null,
        total: document.meta?.paging?.total ?? null,
      }
    })

/** One resource read with what came along; null where Apple has none. */
export const oneWithIncluded = <Row>(toRow: (from: LooseResource, along: Included) => Row) =>
  z
    .object({ data: looseResource.nullish(), included })
    .transform(({ data, included: resources }) => (data ? toRow(data, includedOf(resources ?? [])) : null))

/** An attribute that is a text; null where it is none. */
export function textOf(from: LooseResource | null, name: string): string | null {
  const value = from?.attributes?.[name]
  return typeof value === 'string' && value !== '' ? value : null
}
