import {
  AppleError,
  illegalParameter,
  invalidParameter,
  missingParameter,
  type AppleErrorEntry,
} from './errors.ts'

/** What an endpoint understands in its query. `null` values accept any text, an array only its members. */
export interface QueryShape {
  filters?: Record<string, readonly string[] | null>
  /** Names without the minus; each can be sorted both ways. */
  sorts?: readonly string[]
  includes?: readonly string[]
  /** Type name to its attributes and relationships. */
  fields?: Record<string, readonly string[]>
  exists?: readonly string[]
  /** Filters that must be there. */
  required?: readonly string[]
  maxLimit?: number
  /** Relationship name to the largest nested limit. */
  nestedLimits?: Record<string, number>
}

/** A query that Apple would accept, read. */
export interface Query {
  filters: ReadonlyMap<string, readonly string[]>
  exists: ReadonlyMap<string, boolean>
  sort: readonly { name: string; descending: boolean }[]
  include: readonly string[]
  fields: ReadonlyMap<string, readonly string[]>
  limit: number | null
  nestedLimits: ReadonlyMap<string, number>
  cursor: string | null
}

/** The parameters of a URL in order, decoded; a `+` is a plus, as in a URL and not as in a form. */
export function splitQuery(url: string): [string, string][] {
  const start = url.indexOf('?')
  if (start < 0 || start === url.length - 1) return []
  return url
    .slice(start + 1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=')
      return equals < 0 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))]
    })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Reads a query by an endpoint's shape. @throws {AppleError} 400 with one entry for each mistake. */
export function readQuery(pairs: readonly [string, string][], shape: QueryShape): Query {
  return new QueryReader(shape).read(pairs)
}

class QueryReader {
  private readonly shape: QueryShape
  private readonly errors: AppleErrorEntry[] = []
  private readonly filters = new Map<string, readonly string[]>()
  private readonly exists = new Map<string, boolean>()
  private readonly fields = new Map<string, readonly string[]>()
  private readonly nestedLimits = new Map<string, number>()
  private sort: { name: string; descending: boolean }[] = []
  private include: readonly string[] = []
  private limit: number | null = null
  private cursor: string | null = null

  constructor(shape: QueryShape) {
    this.shape = shape
  }

  read(pairs: readonly [string, string][]): Query {
    const seen = new Set<string>()
    for (const [name, value] of pairs) {
      if (seen.has(name))
        this.refuse(
          name,
          `The parameter '${name}' can not be specified more than once: duplicate parameters are not allowed`,
        )
      else this.readPair(name, value)
      seen.add(name)
    }
    for (const name of this.shape.required ?? []) {
      if (!this.filters.has(name)) this.errors.push(missingParameter(`filter[${name}]`))
    }
    const [first, ...more] = this.errors
    if (first !== undefined) throw new AppleError(first, ...more)
    const { filters, exists, sort, include, fields, limit, nestedLimits, cursor } = this
    return { filters, exists, sort, include, fields, limit, nestedLimits, cursor }
  }

  private readPair(name: string, value: string): void {
    const bracket = /^(filter|fields|exists|limit)\[([^\]]*)\]$/.exec(name)
    if (bracket !== null) this.readBracket(name, bracket[1] ?? '', bracket[2] ?? '', value)
    else if (name === 'sort' && this.shape.sorts !== undefined) this.readSort(value)
    else if (name === 'include' && this.shape.includes !== undefined) this.readInclude(value)
    else if (name === 'limit' && this.shape.maxLimit !== undefined)
      this.limit = this.number(name, value, this.shape.maxLimit)
    else if (name === 'cursor' && this.shape.maxLimit !== undefined) this.cursor = value
    else this.unknown(name)
  }

  private readBracket(name: string, family: string, key: string, value: string): void {
    if (family === 'filter') this.readFilter(name, key, value)
    else if (family === 'fields') this.readFields(name, key, value)
    else if (family === 'exists') this.readExists(name, key, value)
    else {
      const max = this.shape.nestedLimits?.[key]
      if (max === undefined) this.unknown(name)
      else this.nestedLimits.set(key, this.number(name, value, max) ?? max)
    }
  }

  private readFilter(name: string, key: string, value: string): void {
    const allowed = this.shape.filters?.[key]
    if (allowed === undefined) return this.unknown(name)
    const values = value.split(',')
    for (const each of values) if (allowed !== null && !allowed.includes(each)) this.invalid(name, each)
    this.filters.set(key, values)
  }

  private readFields(name: string, key: string, value: string): void {
    const allowed = this.shape.fields?.[key]
    if (allowed === undefined) return this.unknown(name)
    const values = value === '' ? [] : value.split(',')
    for (const each of values) if (!allowed.includes(each)) this.invalid(name, each)
    this.fields.set(key, values)
  }

  private readExists(name: string, key: string, value: string): void {
    if (this.shape.exists?.includes(key) !== true) return this.unknown(name)
    if (value !== 'true' && value !== 'false') return this.invalid(name, value)
    this.exists.set(key, value === 'true')
  }

  private readSort(value: string): void {
    this.sort = value
      .split(',')
      .map((each) => ({ name: each.replace(/^-/, ''), descending: each.startsWith('-') }))
    for (const { name } of this.sort)
      if (this.shape.sorts?.includes(name) !== true) this.invalid('sort', name)
  }

  private readInclude(value: string): void {
    this.include = value.split(',')
    for (const each of this.include)
      if (this.shape.includes?.includes(each) !== true) this.invalid('include', each)
  }

  private number(name: string, value: string, max: number): number | null {
    const parsed = /^-?\d+$/.test(value) ? Number(value) : null
    if (parsed === null)
      this.errors.push(
        invalidParameter(
          name,
          `'${value}' is not a valid value for the parameter '${name}'. Value must be an integer`,
        ),
      )
    else if (parsed < 1 || parsed > max) {
      this.errors.push(
        invalidParameter(
          name,
          `The parameter '${name}' has an invalid value '${value}': it must be from 1 to ${max}`,
        ),
      )
    }
    return parsed
  }

  private unknown(name: string): void {
    this.refuse(name, `The parameter '${name}' can not be used with this request`)
  }

  private refuse(name: string, detail: string): void {
    this.errors.push(illegalParameter(name, detail))
  }

  private invalid(parameter: string, value: string): void {
    this.errors.push(
      invalidParameter(parameter, `'${value}' is not a valid value for the parameter '${parameter}'`),
    )
  }
}
