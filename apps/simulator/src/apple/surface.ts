import { readFileSync } from 'node:fs'
import { z } from 'zod'

const attribute = z.object({
  kind: z.enum(['text', 'number', 'boolean', 'object', 'list', 'unknown']),
  required: z.boolean().default(false),
  nullable: z.boolean().default(false),
  values: z.array(z.string()).default([]),
})
const resource = z.object({
  resource: z.string(),
  links: z.boolean(),
  attributes: z.record(z.string(), attribute),
  relationships: z.record(
    z.string(),
    z.object({ links: z.boolean(), data: z.enum(['one', 'many']).nullable() }),
  ),
})
const body = z.object({
  body: z.string(),
  type: z.string(),
  needsId: z.boolean(),
  attributes: z.record(z.string(), attribute),
  relationships: z.record(
    z.string(),
    z.object({ many: z.boolean(), type: z.string(), required: z.boolean() }),
  ),
})
const operation = z.object({
  operation: z.string(),
  kind: z.enum(['collection', 'instance', 'related', 'relationship', 'write']),
  type: z.string().nullable(),
  many: z.boolean(),
  filters: z.record(z.string(), z.array(z.string())),
  required: z.array(z.string()),
  sorts: z.array(z.string()),
  includes: z.array(z.string()),
  fields: z.record(z.string(), z.number()),
  exists: z.array(z.string()),
  limit: z.number().nullable(),
  nested: z.record(z.string(), z.number()),
})
const fieldList = z.object({ fields: z.number(), names: z.array(z.string()) })

/** One path and method of Apple's document. */
export type AppleOperation = z.infer<typeof operation>
/** Attributes and relationships of one resource type of Apple's document. */
export type AppleResource = z.infer<typeof resource>
/** What a request body must and may hold. */
export type AppleBody = z.infer<typeof body>

/** The part of Apple's OpenAPI document (4.4.1) that the simulator plays. */
export interface AppleSurface {
  operations: readonly AppleOperation[]
  resources: ReadonlyMap<string, AppleResource>
  bodies: ReadonlyMap<string, AppleBody>
  fieldLists: ReadonlyMap<number, readonly string[]>
}

function readSurface(): AppleSurface {
  const text = readFileSync(new URL('surface.jsonl', import.meta.url), 'utf8')
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  const parsed = lines.map((line) => z.union([operation, resource, body, fieldList]).parse(line))
  return {
    operations: parsed.flatMap((line) => ('operation' in line ? [line] : [])),
    resources: new Map(
      parsed.flatMap((line) => ('resource' in line ? [[line.resource, line] as const] : [])),
    ),
    bodies: new Map(parsed.flatMap((line) => ('body' in line ? [[line.body, line] as const] : []))),
    fieldLists: new Map(
      parsed.flatMap((line) => (isFieldList(line) ? [[line.fields, line.names] as const] : [])),
    ),
  }
}

function isFieldList(line: object): line is z.infer<typeof fieldList> {
  return 'names' in line
}

/** Read once when the module loads. */
export const SURFACE: AppleSurface = readSurface()
