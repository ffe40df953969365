import type { Selection } from './selection.ts'

/** Which rows a change is asked for: those that were chosen, or all of the list's filter. */
export const targetOf = <Filter extends object>(
  { chosen }: Selection,
  filter: Filter,
): { ids: string[] } | { filter: Filter } => (chosen === 'ALL' ? { filter } : { ids: [...chosen] })
