const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** How long an answer of Apple's about the service user's accounts is good for others who ask. */
export const freshForMs = minuteMs

/** How long until Apple is asked again whether an account was accepted: often while somebody sits there, rarely after weeks. */
export function lookAgainMs(waitingForMs: number): number {
  if (waitingForMs < 2 * hourMs) return 2 * minuteMs
  return waitingForMs < 7 * 24 * hourMs ? 15 * minuteMs : hourMs
}
