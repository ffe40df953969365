import { SURFACE } from '../apple/surface.ts'
import type { Node } from './node.ts'
import type { Query } from './query.ts'

/** What decides how resources are written. */
export interface Writing {
  query: Query
  origin: string
}

const DEFAULT_NESTED_LIMIT = 10

/** One resource object with attributes, relationships and links as Apple's schema has them. */
export function resourceObject(
  node: Node,
  writing: Writing,
  included: ReadonlySet<string>,
): Record<string, unknown> {
  const schema = SURFACE.resources.get(node.type)
  const self = addressOf(node, writing.origin)
  const wanted = writing.query.fields.get(node.type)
  const attributes = shownAttributes(node, wanted)
  const relationships: Record<string, unknown> = {}
  for (const [name, shape] of Object.entries(schema?.relationships ?? {})) {
    if (wanted !== undefined && !wanted.includes(name)) continue
    const relationship = {
      ...(included.has(name) && shape.data !== null ? linkage(node, name, shape.data, writing.query) : {}),
      ...(shape.links
        ? { links: { self: `${self}/relationships/${name}`, related: `${self}/${name}` } }
        : {}),
    }
    if (Object.keys(relationship).length > 0) relationships[name] = relationship
  }
  return {
    type: node.type,
    id: node.id,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(Object.keys(relationships).length > 0 ? { relationships } : {}),
    ...(schema?.links === false ? {} : { links: { self } }),
  }
}

/** Where a resource lives: in-app purchases are those of version 2. */
export function addressOf(node: { type: string; id: string }, origin: string): string {
  return `${origin}/${node.type === 'inAppPurchases' ? 'v2' : 'v1'}/${node.type}/${node.id}`
}

/** Attributes without a value are null: Apple's document does not say so, clients rely on it. */
function shownAttributes(node: Node, wanted: readonly string[] | undefined): Record<string, unknown> {
  const all = node.attributes()
  const shown =
    wanted === undefined
      ? all
      : Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)))
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, value ?? null]))
}

/** Linkage is there for included relationships alone; a long list is cut silently and says so only in its paging. */
function linkage(node: Node, name: string, kind: 'one' | 'many', query: Query): Record<string, unknown> {
  const related = node.related[name]?.() ?? (kind === 'many' ? [] : null)
  if (!Array.isArray(related)) {
    const one = related as Node | null // the branch above has taken the lists
    return one === null ? {} : { data: { type: one.type, id: one.id } }
  }
  const limit = query.nestedLimits.get(name) ?? DEFAULT_NESTED_LIMIT
  return {
    meta: { paging: { total: related.length, limit } },
    data: related.slice(0, limit).map(({ type, id }) => ({ type, id })),
  }
}

/** The resources that a relationship of a node brings into `included`. */
export function includedNodes(node: Node, name: string, query: Query): readonly Node[] {
  const related = node.related[name]?.() ?? null
  if (related === null) return []
  if (!Array.isArray(related)) return [related as Node] // lists are told apart by isArray
  return related.slice(0, query.nestedLimits.get(name) ?? DEFAULT_NESTED_LIMIT)
}
