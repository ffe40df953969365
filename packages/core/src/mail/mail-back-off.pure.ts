const firstMs = 30_000
const longestMs = 60 * 60_000
const givenUpAfterMs = 3 * 24 * 60 * 60_000

/**
 * How long until a mail is tried again that was refused for now `tries` times, this one included; null when it is given
 * up, after three days. SMTP: RFC 5321 4.5.4.1 asks for four to five days of a relay; what we tell is old by then.
 */
export function mailBackOffMs(tries: number, ageMs: number): number | null {
  const waitMs = Math.min(longestMs, firstMs * 2 ** Math.min(tries - 1, 20))
  return ageMs + waitMs > givenUpAfterMs ? null : waitMs
}
