/** What the palette can look among. */
export type Kind = 'pages' | 'actions' | 'clients' | 'apps' | 'ids'

/** A sign before the text looks among one kind alone. */
const SIGNS: Readonly<Record<string, Kind>> = { '>': 'actions', '#': 'clients', ':': 'ids' }

/** Without a sign: pages, clients and apps by name. */
const USUAL: readonly Kind[] = ['pages', 'clients', 'apps']

/** What was typed into the palette: the text, and whether it is to be looked for among a kind. */
export function within(typed: string): { text: string; asks: (kind: Kind) => boolean } {
  const trimmed = typed.trim()
  const kind = SIGNS[trimmed.charAt(0)]
  if (!kind) return { text: trimmed, asks: (one) => USUAL.includes(one) }
  return { text: trimmed.slice(1).trim(), asks: (one) => one === kind }
}
