/** What an address says after its `?`, as it stands: text by key. */
export type RawSearch = Record<string, unknown>

/** Reads the part of an address after `?`; every value is text, and the last of two equal keys counts. */
export const parseSearch = (text: string): RawSearch => Object.fromEntries(new URLSearchParams(text))

/** Writes the part of an address after `?`: keys sorted, empty values left out, readable where an address may be. */
export function printSearch(search: RawSearch): string {
  const pairs = Object.entries(search)
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')
    .toSorted(([a], [b]) => a.localeCompare(b))
  const text = new URLSearchParams(pairs)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
  return text === '' ? '' : `?${text}`
}

/** Reads one value of an address: absent when empty. */
export function textOf(search: RawSearch, key: string): string | undefined {
  const value = search[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Leaves out what is absent, so that equal views have equal addresses. */
export function compact<Search extends object>(
  search: Search,
): { [Key in keyof Search]?: NonNullable<Search[Key]> } {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== null),
  ) as {
    [Key in keyof Search]?: NonNullable<Search[Key]>
  } // the same keys without the empty ones
}
