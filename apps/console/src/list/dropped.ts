import type { RawSearch } from './search-text.ts'

/** What an address may say though it is left out of our own links, because it is so anyway. */
const DEFAULTS = new Set(['range=last28', 'metric=units'])

let dropped: readonly string[] = []
const listeners = new Set<() => void>()

/**
 * Makes a reader of addresses that hands on nothing but what it understands. The router tidies an address as soon as it
 * is read, so what was dropped is kept here, to be said.
 */
export function strictly<Read extends (search: RawSearch) => object>(
  read: Read,
): (search: RawSearch) => ReturnType<Read> {
  return (search) => {
    const understood = read(search)
    const unknown = unknownParts(search, understood as RawSearch) // any object can be looked at by key
    if (unknown.length > 0) say(unknown)
    // The router merges the answer into what it was asked: only a key that is there takes a value away.
    const nothing = Object.fromEntries(Object.keys(search).map((key) => [key, undefined]))
    return { ...nothing, ...understood } as ReturnType<Read> // as it was read; what is beside it is undefined
  }
}

/** What the address of this page asked for though it does not exist, as `key=value`. */
export const droppedParts = (): readonly string[] => dropped

/** Calls when `droppedParts` changes. */
export function onDropped(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Another page is looked at. */
export const forgetDropped = (): void => say([])

function say(parts: readonly string[]): void {
  if (parts.join() === dropped.join()) return
  dropped = parts
  for (const listener of listeners) listener()
}

function unknownParts(asked: RawSearch, understood: RawSearch): string[] {
  return Object.entries(asked)
    .map(([key, value]) => `${key}=${unknownPart(value, understood[key])}`)
    .filter((pair) => !pair.endsWith('=') && !DEFAULTS.has(pair))
}

/** Of a value that is understood in part, what is not. */
function unknownPart(asked: unknown, understood: unknown): string {
  if (typeof asked !== 'string') return ''
  if (typeof understood !== 'string') return understood === undefined ? asked : ''
  const known = understood.toLowerCase().split(',')
  return asked
    .split(',')
    .filter((part) => part !== '' && !known.includes(part.toLowerCase()))
    .join(',')
}
