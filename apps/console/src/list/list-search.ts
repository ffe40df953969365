import { compact, textOf } from './search-text.ts'
import type { RawSearch } from './search-text.ts'

/** One filter of a list as an address has it: `key=a,b` any of these, `key=!a` not this one. */
export interface Filter {
  key: string
  /** The values that exist; `text` where only the server knows them. */
  values: readonly string[] | 'text'
}

/** What may be asked of a list: its filters, and what it can be sorted by. */
export interface ListSchema {
  filters: readonly Filter[]
  sorts: readonly string[]
}

/** What the address of a list says. Each filter is its values with commas between. */
export type ListSearch<Key extends string = string> = { [Name in Key | 'q' | 'sort']?: string }

/** What any list's address says, looked at by key. */
export type AnySearch = Readonly<Record<string, string | undefined>>

/** Reads the address of a list. What does not exist is left out; the shell says so. */
export function readListSearch<Key extends string>(schema: ListSchema, search: RawSearch): ListSearch<Key> {
  const filters = schema.filters.map(({ key, values }) => {
    const known = valuesOf(textOf(search, key)).flatMap((value) => knownValue(value, values) ?? [])
    return [key, known.length > 0 ? [...new Set(known)].join(',') : undefined]
  })
  const sort = textOf(search, 'sort')
  return compact({
    ...Object.fromEntries(filters),
    q: textOf(search, 'q'),
    sort: sort !== undefined && schema.sorts.includes(sort.replace(/^-/, '')) ? sort : undefined,
  }) as ListSearch<Key> // compact forgets which keys there are
}

/** The values of a filter, each perhaps with `!` before it. */
export const valuesOf = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter((value) => value !== '' && value !== '!')

/** The values of a filter that are asked for, and those that are not to be. */
export function anyAndNot(text: string | undefined): { any: string[]; not: string[] } {
  const values = valuesOf(text)
  return {
    any: values.filter((value) => !value.startsWith('!')),
    not: values.filter((value) => value.startsWith('!')).map((value) => value.slice(1)),
  }
}

/** The filter with one value more, or less when it has it. */
export function toggled(text: string | undefined, value: string): string | undefined {
  const values = valuesOf(text)
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return next.length > 0 ? next.join(',') : undefined
}

/** The values as what is to be asked for; absent for none. */
export const someOf = <Value>(values: Value[]): Value[] | undefined =>
  values.length > 0 ? values : undefined

/** What `sort` says: `-data` is by data, the other way. */
export const sortOf = (sort: string | undefined): { by: string; descending: boolean } | null =>
  sort === undefined ? null : { by: sort.replace(/^-/, ''), descending: sort.startsWith('-') }

function knownValue(value: string, values: Filter['values']): string | undefined {
  if (values === 'text') return value
  const negation = value.startsWith('!') ? '!' : ''
  const wanted = value.slice(negation.length).toLowerCase()
  const known = values.find((one) => one.toLowerCase() === wanted)
  return known === undefined ? undefined : negation + known
}

/** What a list is ordered by, in the server's words. */
export function orderOf<Field extends string>(
  sort: string | undefined,
  fields: Readonly<Record<string, Field>>,
): { field: Field; direction: 'ASC' | 'DESC' } | undefined {
  const sorted = sortOf(sort)
  const field = sorted ? fields[sorted.by] : undefined
  return sorted && field ? { field, direction: sorted.descending ? 'DESC' : 'ASC' } : undefined
}
