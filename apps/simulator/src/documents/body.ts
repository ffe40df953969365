import { SURFACE, type AppleBody } from '../apple/surface.ts'
import { AppleError, type AppleErrorEntry } from './errors.ts'

/** A request body that Apple would accept, read. */
export interface WriteBody {
  id: string | null
  attributes: Readonly<Record<string, unknown>>
  /** Ids of related resources by relationship. */
  related: Readonly<Record<string, readonly string[]>>
}

/**
 * Reads a JSON:API body by Apple's schema.
 * @throws {AppleError} 415 for another content type, 400 for no JSON, 409 with one entry for each mistake.
 */
export function readBody(schemaName: string, contentType: string | undefined, text: unknown): WriteBody {
  if (!/^application\/(json|vnd\.api\+json)\b/.test(contentType ?? ''))
    throw new AppleError(wrongContentType(contentType))
  const schema = SURFACE.bodies.get(schemaName)
  if (schema === undefined) throw new Error(`no schema ${schemaName}`)
  const data = member(parse(text), 'data')
  if (!isObject(data)) throw new AppleError(entityError('REQUIRED', "The 'data' member is required", '/data'))
  const errors = [
    ...typeErrors(schema, data),
    ...attributeErrors(schema, data),
    ...relationshipErrors(schema, data),
  ]
  const [first, ...more] = errors
  if (first !== undefined) throw new AppleError(first, ...more)
  const id = member(data, 'id')
  return {
    id: typeof id === 'string' ? id : null,
    attributes: objectOf(data, 'attributes'),
    related: relatedIds(data),
  }
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(typeof text === 'string' ? text : '')
  } catch {
    throw new AppleError({
      status: 400,
      code: 'ENTITY_INVALID',
      title: 'The request entity is not a valid JSON object',
      detail: 'The request entity is not a valid request document object',
    })
  }
}

function wrongContentType(contentType: string | undefined): AppleErrorEntry {
  return {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    title: 'The specified Content-Type header is not supported',
    detail: `The provided Content-Type header is not supported for this request: ${contentType ?? 'none'}`,
  }
}

const TITLES = {
  REQUIRED: 'The provided entity is missing a required attribute',
  UNKNOWN: 'The provided entity has an unknown attribute',
  TYPE: 'The provided entity has an attribute with an invalid type',
  INVALID: 'The provided entity includes an attribute with an invalid value',
} as const

function entityError(
  kind: keyof typeof TITLES,
  detail: string,
  pointer: string,
  family = 'ATTRIBUTE',
): AppleErrorEntry {
  return {
    status: 409,
    code: `ENTITY_ERROR.${family}.${kind}`,
    title: TITLES[kind],
    detail,
    source: { pointer },
  }
}

function typeErrors(schema: AppleBody, data: Record<string, unknown>): AppleErrorEntry[] {
  const errors: AppleErrorEntry[] = []
  if (data.type !== schema.type) {
    errors.push(
      entityError(
        'INVALID',
        `The type '${String(data.type)}' is not valid here: it must be '${schema.type}'`,
        '/data/type',
        'TYPE',
      ),
    )
  }
  if (schema.needsId && typeof data.id !== 'string')
    errors.push(entityError('REQUIRED', 'You must provide an id', '/data/id', 'ID'))
  return errors
}

function attributeErrors(schema: AppleBody, data: Record<string, unknown>): AppleErrorEntry[] {
  const given = objectOf(data, 'attributes')
  const errors: AppleErrorEntry[] = []
  for (const name of Object.keys(given)) {
    if (name in schema.attributes) continue
    errors.push(
      entityError(
        'UNKNOWN',
        `The attribute '${name}' is not an attribute of '${schema.type}'`,
        `/data/attributes/${name}`,
      ),
    )
  }
  for (const [name, rule] of Object.entries(schema.attributes)) {
    const pointer = `/data/attributes/${name}`
    const value = given[name]
    if (value === undefined || value === null) {
      if (rule.required || (value === null && !rule.nullable)) {
        errors.push(
          entityError(
            'REQUIRED',
            `You must provide a value for the attribute '${name}' with this request`,
            pointer,
          ),
        )
      }
    } else if (!fits(value, rule.kind)) {
      errors.push(
        entityError(
          'TYPE',
          `'${JSON.stringify(value)}' is not a valid type for the attribute '${name}'`,
          pointer,
        ),
      )
    } else errors.push(...valueErrors(name, value, rule.values, pointer))
  }
  return errors
}

function valueErrors(
  name: string,
  value: unknown,
  allowed: readonly string[],
  pointer: string,
): AppleErrorEntry[] {
  if (allowed.length === 0) return []
  const wrong = (Array.isArray(value) ? value : [value]).filter((each) => !allowed.includes(String(each)))
  return wrong.map((each) => ({
    ...entityError('INVALID', `'${String(each)}' is not a valid value for the attribute '${name}'.`, pointer),
    meta: { expectedValues: allowed },
  }))
}

function relationshipErrors(schema: AppleBody, data: Record<string, unknown>): AppleErrorEntry[] {
  const given = objectOf(data, 'relationships')
  const errors: AppleErrorEntry[] = Object.keys(given)
    .filter((name) => !(name in schema.relationships))
    .map((name) =>
      entityError(
        'UNKNOWN',
        `The relationship '${name}' is not a relationship of '${schema.type}'`,
        `/data/relationships/${name}`,
        'RELATIONSHIP',
      ),
    )
  for (const [name, rule] of Object.entries(schema.relationships)) {
    const pointer = `/data/relationships/${name}`
    const linkage = member(given[name], 'data')
    if (linkage === undefined || linkage === null) {
      if (rule.required)
        errors.push(
          entityError(
            'REQUIRED',
            `You must provide a value for the relationship '${name}' with this request`,
            pointer,
            'RELATIONSHIP',
          ),
        )
      continue
    }
    const identifiers = Array.isArray(linkage) ? linkage : [linkage]
    if (
      Array.isArray(linkage) !== rule.many ||
      identifiers.some((each) => member(each, 'type') !== rule.type)
    ) {
      errors.push(
        entityError(
          'INVALID',
          `The relationship '${name}' must refer to '${rule.type}'`,
          pointer,
          'RELATIONSHIP',
        ),
      )
    }
  }
  return errors
}

function fits(value: unknown, kind: string): boolean {
  if (kind === 'text') return typeof value === 'string'
  if (kind === 'list') return Array.isArray(value)
  if (kind === 'object') return isObject(value)
  return kind === 'unknown' || typeof value === kind
}

function relatedIds(data: Record<string, unknown>): Record<string, readonly string[]> {
  const relationships = Object.entries(objectOf(data, 'relationships')).map(([name, value]) => {
    const linkage = member(value, 'data')
    const identifiers = Array.isArray(linkage) ? linkage : [linkage]
    return [name, identifiers.map((each) => String(member(each, 'id')))] as const
  })
  return Object.fromEntries(relationships)
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  const found = member(value, name)
  return isObject(found) ? found : {}
}

function member(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
