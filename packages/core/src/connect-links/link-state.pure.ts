/** Where a link stands. EXPIRED is what its end says of one that nobody confirmed. */
export const linkStates = [
  'CREATED',
  'OPENED',
  'IN_PROGRESS',
  'FINISHED',
  'CONFIRMED',
  'REVOKED',
  'EXPIRED',
] as const
export type LinkState = (typeof linkStates)[number]

/** States in which the person who holds the link may work on it. */
export const openStates = ['CREATED', 'OPENED', 'IN_PROGRESS'] as const satisfies LinkState[]

/** States that wait for somebody: these end by time. */
const waiting: readonly string[] = [...openStates, 'FINISHED']

/** The state that people see; one of another version counts as ended. */
export function linkState({ state, expiresAt }: { state: string; expiresAt: Date }, now: Date): LinkState {
  if (waiting.includes(state) && expiresAt <= now) return 'EXPIRED'
  return linkStates.find((each) => each === state) ?? 'EXPIRED'
}
