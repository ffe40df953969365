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
export const waitingStates: readonly string[] = [...openStates, 'FINISHED']

/** The state that people see; one of another version counts as ended. */
export function linkState({ state, expiresAt }: { state: string; expiresAt: Date }, now: Date): LinkState {
  if (waitingStates.includes(state) && expiresAt <= now) return 'EXPIRED'
  return linkStates.find((each) => each === state) ?? 'EXPIRED'
}

/** Whether the person who holds a link may still work on it. */
export const isOpen = (link: { state: string; expiresAt: Date }, now: Date): boolean =>
  openStates.some((state) => state === linkState(link, now))

const restMs = 60 * 60_000

/** Whether a link was mailed within the hour: then it is not mailed again. */
export const mailedJustNow = (
  { mails, sentAt }: { mails: number; sentAt: Date | null },
  now: Date,
): boolean => mails > 0 && sentAt !== null && now.getTime() - sentAt.getTime() < restMs
