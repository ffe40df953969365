import type { ProductChange } from '../data/changes.ts'

/** A state that somebody set, or the one that the product is in by itself. Apple may send states of no document. */
export const stateOf = <State extends string>(changed: ProductChange | undefined, state: State): State =>
  (changed?.state as State | undefined) ?? state // typed as Apple's, whatever was set
