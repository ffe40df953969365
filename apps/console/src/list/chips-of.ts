import type { Chip } from './filter-chips.tsx'
import type { FilterChoice } from './filter-menu.tsx'
import { valuesOf } from './list-search.ts'
import type { AnySearch } from './list-search.ts'

interface Narrowed {
  /** All filters of the list; one without options has values that only the server knows. */
  filters: readonly FilterChoice[]
  search: AnySearch
  /** The word for a value that no option has. */
  nameOf?: (key: string, value: string) => string | undefined
  set: (key: string, values: string | undefined) => void
  words: { is: (filter: string, values: string) => string; isNot: (value: string) => string }
}

/** What a list is narrowed to, in words, one for each filter. */
export function chipsOf({ filters, search, nameOf, set, words }: Narrowed): Chip[] {
  return filters.flatMap(({ key, title, options }) => {
    const values = valuesOf(search[key])
    if (values.length === 0) return []
    const word = (value: string) =>
      options.find((option) => option.value === value)?.text ?? nameOf?.(key, value) ?? value
    const said = values.map((value) =>
      value.startsWith('!') ? words.isNot(word(value.slice(1))) : word(value),
    )
    return [{ key, text: words.is(title, said.join(', ')), remove: () => set(key, undefined) }]
  })
}
