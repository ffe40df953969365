import type { Node, Related } from './node.ts'
import { pageAddress, pageOf } from './paging.ts'
import { addressOf, includedNodes, resourceObject, type Writing } from './resource-object.ts'
import { selectNodes } from './select.ts'

/** What a document is about: where it was asked for and with which parameters. */
export interface DocumentRequest extends Writing {
  /** Address without the query. */
  address: string
  pairs: readonly [string, string][]
  /** Lists never end (a fault). */
  endless?: boolean
}

/** A list: one page of the nodes that the query selects. */
export function listDocument(nodes: readonly Node[], request: DocumentRequest): Record<string, unknown> {
  const { query, address, pairs } = request
  const page = pageOf(selectNodes(nodes, query), query.limit, query.cursor, request.endless)
  const links = {
    self: pageAddress(address, pairs, query.cursor),
    ...(page.nextCursor === null ? {} : { next: pageAddress(address, pairs, page.nextCursor) }),
  }
  const paging = {
    total: page.total,
    limit: page.limit,
    ...(page.nextCursor === null ? {} : { nextCursor: page.nextCursor }),
  }
  return { ...body(page.items, request), links, meta: { paging } }
}

/** One resource, or `data: null` for a relationship without a target. */
export function singleDocument(node: Node | null, request: DocumentRequest): Record<string, unknown> {
  const links = { self: pageAddress(request.address, request.pairs, null) }
  if (node === null) return { data: null, links }
  const { data, ...rest } = body([node], request)
  return { data: data[0], ...rest, links }
}

/** The linkages of a relationship: types and ids alone. */
export function linkageDocument(related: Related, request: DocumentRequest): Record<string, unknown> {
  const { address, pairs, query } = request
  const identify = ({ type, id }: Node): Record<string, string> => ({ type, id })
  const links = { self: address, related: address.replace('/relationships/', '/') }
  if (!Array.isArray(related)) {
    const one = related as Node | null // lists are told apart by isArray
    return { data: one === null ? null : identify(one), links }
  }
  const page = pageOf<Node>(related, query.limit, query.cursor)
  const next = page.nextCursor === null ? {} : { next: pageAddress(address, pairs, page.nextCursor) }
  return {
    data: page.items.map(identify),
    links: { ...links, ...next },
    meta: {
      paging: {
        total: page.total,
        limit: page.limit,
        ...(page.nextCursor === null ? {} : { nextCursor: page.nextCursor }),
      },
    },
  }
}

function body(
  nodes: readonly Node[],
  request: DocumentRequest,
): { data: Record<string, unknown>[]; included?: unknown[] } {
  const { query } = request
  const names = new Set(query.include)
  const data = nodes.map((node) => resourceObject(node, request, names))
  if (query.include.length === 0) return { data }
  const found = new Map<string, Node>()
  for (const node of nodes) {
    for (const name of query.include) {
      for (const each of includedNodes(node, name, query)) found.set(addressOf(each, ''), each)
    }
  }
  return { data, included: [...found.values()].map((node) => resourceObject(node, request, new Set())) }
}
