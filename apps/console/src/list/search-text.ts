/** Reads a text parameter of an address: absent when empty or not text. */
export function textOf(search: Record<string, unknown>, key: string): string | undefined {
  const value = search[key]
  if (typeof value === 'number') return String(value) // an address like ?q=123 is parsed as a number
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Leaves out what is absent, so that equal views have equal addresses. */
export function compact<Search extends object>(
  search: Search,
): { [Key in keyof Search]?: NonNullable<Search[Key]> } {
  return Object.fromEntries(
    Object.entries(search)
      .filter(([, value]) => value !== undefined && value !== null)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  ) as { [Key in keyof Search]?: NonNullable<Search[Key]> } // the same keys without the empty ones
}
