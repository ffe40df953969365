/** Counts what failed, by where it came from. */
export interface Tries {
  /** Whether an address has failed too often lately to be answered. */
  tooMany(address: string, now: Date): boolean
  failed(address: string, now: Date): void
}

const spanMs = 15 * 60_000
/** A person mistypes nothing here; a page that is reloaded after its end asks again each time. */
const mostFailures = 100
const mostAddresses = 10_000

/** In the memory of one process, and bounded: 128 random bits are guessed by nobody, but each try costs a look-up. */
export function createTries(): Tries {
  const failures = new Map<string, { count: number; since: number }>()
  return {
    tooMany: (address, now) => {
      const known = failures.get(address)
      return known !== undefined && known.count >= mostFailures && now.getTime() - known.since < spanMs
    },
    failed: (address, now) => {
      const at = now.getTime()
      const known = failures.get(address)
      const running = known && at - known.since < spanMs ? known : { count: 0, since: at }
      failures.delete(address)
      failures.set(address, { ...running, count: running.count + 1 })
      const [oldest] = failures.keys()
      if (failures.size > mostAddresses && oldest !== undefined) failures.delete(oldest)
    },
  }
}
