/** How many failures are let through within the window, by what they have in common. */
const limits = { personFromAddress: 10, person: 100, address: 100 } as const
const windowMs = 15 * 60_000
const entriesMax = 10_000

interface Tally {
  tries: number
  endsAtMs: number
}

/**
 * Counts tries to sign in that did not succeed, in this process and in bounded memory.
 * A try counts from its start, so that a thousand at once are not a thousand guesses.
 */
export interface Attempts {
  /** Counts a try. Seconds to wait before one will be looked at; 0 when this one may go on. */
  begin(email: string, address: string): number
  /** Takes back the try that `begin` counted, and the person's own failures from this address. */
  succeeded(email: string, address: string): void
}

/** `now` is in milliseconds. */
export function createAttempts(now: () => number = Date.now): Attempts {
  const tallies = new Map<string, Tally>()

  const current = (key: string): Tally => {
    const tally = tallies.get(key)
    return tally && tally.endsAtMs > now() ? tally : { tries: 0, endsAtMs: now() + windowMs }
  }
  const put = (key: string, tally: Tally) => {
    tallies.delete(key) // put last again: the map forgets what was quiet longest
    if (tally.tries > 0) tallies.set(key, tally)
    const [oldest] = tallies.keys()
    if (tallies.size > entriesMax && oldest !== undefined) tallies.delete(oldest)
  }
  const waitSeconds = ({ key, limit }: Counted) => {
    const { tries, endsAtMs } = current(key)
    return tries >= limit ? Math.ceil((endsAtMs - now()) / 1000) : 0
  }

  return {
    begin(email, address) {
      const counted = keysOf(email, address)
      const wait = Math.max(...counted.map(waitSeconds))
      if (wait > 0) return wait
      for (const { key } of counted) put(key, { ...current(key), tries: current(key).tries + 1 })
      return 0
    },
    succeeded(email, address) {
      for (const { key, own } of keysOf(email, address)) {
        put(key, { ...current(key), tries: own ? 0 : current(key).tries - 1 })
      }
    },
  }
}

interface Counted {
  key: string
  limit: number
  own: boolean
}

const keysOf = (email: string, address: string): Counted[] => [
  { key: `both ${email} ${address}`, limit: limits.personFromAddress, own: true },
  { key: `person ${email}`, limit: limits.person, own: false },
  { key: `address ${address}`, limit: limits.address, own: false },
]
