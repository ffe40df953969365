import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import { EgressError, EgressProblem } from './egress-error.ts'
import { isPrivate } from './is-private.ts'

/** Where a post may go, and for how long. */
export interface PostLimits {
  /** Origins of one's own network that may be posted to all the same, such as `http://chat.intern:8065`. */
  alsoOrigins: readonly string[]
  withinMs: number
}

/** Whether an address may be posted to at all: https and no private address, or an origin that is allowed by name. */
export function mayPostTo(address: URL, alsoOrigins: readonly string[]): boolean {
  if (address.username !== '' || address.password !== '') return false
  if (alsoOrigins.includes(address.origin)) return true
  return address.protocol === 'https:' && !isPrivate(address.hostname) && address.hostname !== 'localhost'
}

/**
 * Posts a text of JSON and wants any status of 2xx. Names are looked up here and every address they have is looked at, so
 * that no name leads into one's own network; redirects are not followed. @throws {EgressError}
 */
export async function postJson(
  address: URL,
  { body, headers }: { body: string; headers: Readonly<Record<string, string>> },
  limits: PostLimits,
): Promise<void> {
  const { host } = address
  if (!mayPostTo(address, limits.alsoOrigins)) throw new EgressError(EgressProblem.HOST_NOT_ALLOWED, host)
  const signal = AbortSignal.timeout(limits.withinMs)
  const isOurs = limits.alsoOrigins.includes(address.origin)
  const dispatcher = new Agent(isOurs ? {} : { connect: { lookup: publicOnly } })
  try {
    const answer = await request(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'gatehouse' },
      body,
      signal,
      dispatcher,
    })
    await answer.body.dump().catch(() => undefined) // what it says is not wanted
    const { statusCode } = answer
    if (statusCode < 200 || statusCode > 299) throw new EgressError(EgressProblem.REFUSED, host, statusCode)
  } catch (error) {
    if (error instanceof EgressError) throw error
    if (isClosed(error)) throw new EgressError(EgressProblem.HOST_NOT_ALLOWED, host, null, { cause: error })
    const problem = signal.aborted ? EgressProblem.TIMEOUT : EgressProblem.UNREACHABLE
    throw new EgressError(problem, host, null, { cause: error })
  } finally {
    void dispatcher.destroy()
  }
}

class ClosedAddressError extends Error {
  override name = 'ClosedAddressError'
}

const isClosed = (error: unknown): boolean => error instanceof ClosedAddressError

const publicOnly: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) return done(error ?? new Error('no address'), '', 0)
    if (addresses.some(({ address }) => isPrivate(address)))
      return done(new ClosedAddressError('a private address'), '', 0)
    return options.all ? done(null, addresses) : done(null, first.address, first.family)
  })
}
