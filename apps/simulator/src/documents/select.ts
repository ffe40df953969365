import type { Node } from './node.ts'
import type { Query } from './query.ts'

/** The nodes that filters and `exists` leave, in the order of `sort`. */
export function selectNodes(nodes: readonly Node[], query: Query): readonly Node[] {
  const kept = nodes.filter(
    (node) =>
      [...query.filters].every(([name, wanted]) => passes(node, name, wanted)) &&
      [...query.exists].every(([name, wanted]) => relatives(node, name).length > 0 === wanted),
  )
  return query.sort.length === 0 ? kept : kept.toSorted((left, right) => order(left, right, query))
}

/** A filter names an attribute, an attribute of related resources, the id, or a relationship (by ids). */
function passes(node: Node, name: string, wanted: readonly string[]): boolean {
  if (name === 'id') return wanted.includes(node.id)
  const [relationship = '', attribute] = name.split('.', 2)
  if (attribute !== undefined)
    return relatives(node, relationship).some((each) => says(each, attribute, wanted))
  const related = relatives(node, name)
  if (related.length > 0) return related.some((each) => wanted.includes(each.id))
  return says(node, name, wanted)
}

function says(node: Node, attribute: string, wanted: readonly string[]): boolean {
  const value = node.attributes()[attribute]
  if (Array.isArray(value)) return value.some((each) => wanted.includes(plainText(each)))
  return wanted.includes(plainText(value))
}

function relatives(node: Node, name: string): readonly Node[] {
  const related = node.related[name]?.() ?? []
  return Array.isArray(related) ? related : [related as Node] // null was replaced by an empty list
}

function order(left: Node, right: Node, query: Query): number {
  for (const { name, descending } of query.sort) {
    const difference = compare(left.attributes()[name], right.attributes()[name])
    if (difference !== 0) return descending ? -difference : difference
  }
  return 0
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return plainText(left).localeCompare(plainText(right), 'en')
}

/** What a query can name: texts, numbers and switches. */
function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
