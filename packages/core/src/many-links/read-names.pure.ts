/** A line of a pasted list: a client's name, and the address of somebody there. */
export interface NamedClient {
  name: string
  /** As it was typed; null where there was none. */
  contactEmail: string | null
}

/** What parts the name from the address; names themselves may hold commas. */
const withAddress = /^(.*?)[\s,;<]+([^\s,;<>@]+@[^\s,;<>]+)>?[,;]?$/

/** A longer one is no name and no address that would be taken, and patterns could search it for minutes. */
const longestLine = 500

/** Reads a list of clients, one a line: `Name`, `Name, address` or `Name <address>`. A name that comes again is read once. */
export function readNames(text: string): NamedClient[] {
  const read = new Map<string, NamedClient>()
  for (const line of text.split(/\r\n|\n|\r/)) {
    const typed = line.trim()
    const isLong = typed.length > longestLine
    const [, before, address] = (!isLong && withAddress.exec(typed)) || []
    const name = isLong ? typed : unquoted(before ?? typed.replace(/[,;]+$/, ''))
    const known = read.get(name.toLowerCase())
    if (name !== '')
      read.set(name.toLowerCase(), {
        name: known?.name ?? name,
        contactEmail: address ?? known?.contactEmail ?? null,
      })
  }
  return [...read.values()]
}

const unquoted = (name: string): string =>
  name
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
