import { AppleDocument, type Member, type Shape } from './apple-document.ts'
import { PLAYED_BODIES, PLAYED_PATHS } from './played.ts'

/** A parameter of which only some values are allowed has a list; any text is an empty list. */
type Allowed = Record<string, readonly string[]>

export interface OperationLine {
  operation: string
  kind: 'collection' | 'instance' | 'related' | 'relationship' | 'write'
  /** JSON:API type of the answer, and whether it is a list. */
  type: string | null
  many: boolean
  filters: Allowed
  required: readonly string[]
  sorts: readonly string[]
  includes: readonly string[]
  /** Types whose fields can be chosen, each with the number of its list of fields. */
  fields: Record<string, number>
  exists: readonly string[]
  limit: number | null
  nested: Record<string, number>
}

export interface RelationshipLine {
  links: boolean
  /** Null where Apple's document has links only. */
  data: 'one' | 'many' | null
}

export interface ResourceLine {
  resource: string
  /** Whether its objects have a link to themselves. */
  links: boolean
  attributes: Record<string, AttributeLine>
  relationships: Record<string, RelationshipLine>
}

export interface AttributeLine {
  kind: Shape['kind']
  required?: true
  nullable?: true
  values?: readonly string[]
}

export interface BodyLine {
  body: string
  type: string
  needsId: boolean
  attributes: Record<string, AttributeLine>
  relationships: Record<string, { many: boolean; type: string; required: boolean }>
}

export interface FieldsLine {
  fields: number
  names: readonly string[]
}

export type SurfaceLine = OperationLine | ResourceLine | BodyLine | FieldsLine

const VERBS: readonly [RegExp, string][] = [
  [
    /Get(Collection|Instance|ToManyRelated|ToOneRelated|ToManyRelationship|ToOneRelationship|Metrics)Data$/,
    'GET',
  ],
  [/Create\w*Data$/, 'POST'],
  [/(Update|Replace)\w*Data$/, 'PATCH'],
  [/Delete\w*Data$/, 'DELETE'],
]
const KINDS: readonly [RegExp, OperationLine['kind']][] = [
  [/GetCollectionData$/, 'collection'],
  [/GetInstanceData$/, 'instance'],
  [/Related(Data)$/, 'related'],
  [/RelationshipData$/, 'relationship'],
]

/** Extracts what the simulator has to know of Apple's document: its paths, parameters, resources and request bodies. */
export class SurfaceReader {
  private readonly document = new AppleDocument()
  private readonly fieldLists = new Map<string, number>()

  lines(): SurfaceLine[] {
    const operations = this.document.names().flatMap((name) => this.operation(name))
    const resources = this.resources(operations)
    const bodies = PLAYED_BODIES.map((name) => this.body(name))
    const fields = [...this.fieldLists].map(([key, number]) => ({ fields: number, names: key.split(',') }))
    return [...fields, ...resources, ...bodies, ...operations]
  }

  private operation(name: string): OperationLine[] {
    if (!name.endsWith('Data')) return []
    const shape = this.document.shapeOf(name)
    const path = shape?.members.url?.shape.values[0]
    const method = VERBS.find(([pattern]) => pattern.test(name))?.[1]
    if (path === undefined || method === undefined || !PLAYED_PATHS.some((pattern) => pattern.test(path)))
      return []
    const kind =
      method === 'GET' ? (KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'instance') : 'write'
    const answer = this.answer(name)
    return [
      { operation: `${method} ${path}`, kind, ...answer, ...this.query(path, shape?.members.query?.shape) },
    ]
  }

  private answer(name: string): { type: string | null; many: boolean } {
    const responses = this.document.shapeOf(name.replace(/Data$/, 'Responses'))
    const document = responses?.members['200'] ?? responses?.members['201']
    const data = document?.shape.members.data?.shape
    const item = data?.kind === 'list' ? data.items : data
    return { type: item?.members.type?.shape.values[0] ?? null, many: data?.kind === 'list' }
  }

  private query(
    path: string,
    shape: Shape | undefined,
  ): Omit<OperationLine, 'operation' | 'kind' | 'type' | 'many'> {
    const members = Object.entries(shape?.members ?? {})
    const inBrackets = (family: string): [string, Member][] =>
      members.flatMap(([name, member]) => {
        const key = new RegExp(`^${family}\\[(.+)\\]$`).exec(name)?.[1]
        return key === undefined ? [] : [[key, member] as [string, Member]]
      })
    const valuesOf = (name: string): readonly string[] => shape?.members[name]?.shape.items?.values ?? []
    return {
      filters: Object.fromEntries(inBrackets('filter').map(([key, member]) => [key, allowed(member.shape)])),
      required: inBrackets('filter')
        .filter(([, member]) => member.required)
        .map(([key]) => key),
      sorts: valuesOf('sort').filter((name) => !name.startsWith('-')),
      includes: valuesOf('include'),
      fields: Object.fromEntries(
        inBrackets('fields').map(([key, member]) => [key, this.fieldList(allowed(member.shape))]),
      ),
      exists: inBrackets('exists').map(([key]) => key),
      limit: shape?.members.limit === undefined ? null : largestPage(path),
      nested: Object.fromEntries(
        inBrackets('limit').map(([key]) => [key, key === 'pricePoints' ? 8000 : 50]),
      ),
    }
  }

  private fieldList(names: readonly string[]): number {
    const key = names.join(',')
    const number = this.fieldLists.get(key) ?? this.fieldLists.size
    this.fieldLists.set(key, number)
    return number
  }

  private resources(operations: readonly OperationLine[]): ResourceLine[] {
    const wanted = new Set(operations.map((operation) => operation.type))
    const found = new Map<string, ResourceLine>()
    for (const name of this.document.names()) {
      const shape = this.document.shapeOf(name)
      const type = shape?.members.type?.shape.values[0]
      if (shape === null || type === undefined || !wanted.has(type) || shape.members.id === undefined)
        continue
      if (shape.members.attributes === undefined && shape.members.relationships === undefined) continue
      // Later versions of a resource share the type; the first with most relationships is the one that is current.
      const line = resourceLine(type, shape)
      const known = found.get(type)
      if (known === undefined || sizeOf(line) > sizeOf(known)) found.set(type, line)
    }
    return [...found.values()]
  }

  private body(name: string): BodyLine {
    const data = this.document.shapeOf(name)?.members.data?.shape
    if (data === undefined) throw new Error(`Apple's document has no ${name}`)
    const relationships = Object.entries(data.members.relationships?.shape.members ?? {}).map(
      ([key, member]) => {
        const linkage = member.shape.members.data?.shape
        const item = linkage?.kind === 'list' ? linkage.items : linkage
        const type = item?.members.type?.shape.values[0] ?? ''
        return [key, { many: linkage?.kind === 'list', type, required: member.required }] as const
      },
    )
    return {
      body: name,
      type: data.members.type?.shape.values[0] ?? '',
      needsId: data.members.id !== undefined,
      attributes: attributeLines(data.members.attributes?.shape),
      relationships: Object.fromEntries(relationships),
    }
  }
}

function allowed(shape: Shape): readonly string[] {
  return shape.items?.values ?? shape.values
}

function resourceLine(type: string, shape: Shape): ResourceLine {
  const relationships = Object.entries(shape.members.relationships?.shape.members ?? {}).map(
    ([name, { shape: each }]) => {
      const data = each.members.data?.shape
      const line: RelationshipLine = {
        links: each.members.links !== undefined,
        data: data === undefined ? null : data.kind === 'list' ? 'many' : 'one',
      }
      return [name, line] as const
    },
  )
  return {
    resource: type,
    links: shape.members.links !== undefined,
    attributes: attributeLines(shape.members.attributes?.shape),
    relationships: Object.fromEntries(relationships),
  }
}

function attributeLines(shape: Shape | undefined): Record<string, AttributeLine> {
  const lines = Object.entries(shape?.members ?? {}).map(([name, { shape: each, required }]) => {
    const values = each.kind === 'list' ? (each.items?.values ?? []) : each.values
    const line: AttributeLine = {
      kind: each.kind,
      ...(required ? { required } : {}),
      ...(each.nullable ? { nullable: true } : {}),
      ...(values.length > 0 ? { values } : {}),
    }
    return [name, line] as const
  })
  return Object.fromEntries(lines)
}

function sizeOf(line: ResourceLine): number {
  return Object.keys(line.attributes).length + Object.keys(line.relationships).length
}

/** Apple: price points come 8000 at once, everything else 200. */
function largestPage(path: string): number {
  return /(pricePoints|[eE]qualizations)$/.test(path) ? 8000 : 200
}
