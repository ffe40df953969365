const list = new Intl.ListFormat('en')

/** More are counted: a mail stays one that is read. */
const mostNames = 10

/** People by name; past ten, those beyond as a number. */
export function nameAll(names: readonly string[]): string {
  const named = names.slice(0, mostNames)
  const beyond = names.length - named.length
  if (names.length === 0) return 'nobody'
  return list.format(beyond > 0 ? [...named, `${beyond} more`] : named)
}

/** People by their number. */
export const howMany = ({ length }: readonly string[]): string =>
  length === 0 ? 'nobody' : length === 1 ? '1 person' : `${length} people`
