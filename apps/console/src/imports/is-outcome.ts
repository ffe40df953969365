import type { ImportOutcome } from '../graphql/graphql.ts'

/** What rows of an import come to, in the order of being told. */
export const outcomes = ['NEW', 'CHANGED', 'SAME', 'REFUSED'] as const satisfies ImportOutcome[]

/** Whether an address names an outcome. */
export const isOutcome = (text: unknown): text is ImportOutcome =>
  outcomes.some((outcome) => outcome === text)
