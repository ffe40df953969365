import { request } from 'undici'
import { EgressError, EgressProblem } from './egress-error.ts'
import { isAllowed } from './is-allowed.ts'

/** What may come in, and from where. */
export interface FetchLimits {
  /** Origins such as `https://*.mzstatic.com`. */
  origins: readonly string[]
  /** Media types such as `image/png`. */
  types: readonly string[]
  maxBytes: number
  /** For the whole file, from the first byte sent to the last received. */
  withinMs: number
}

/** A file from outside, whole. */
export interface FetchedFile {
  type: string
  bytes: Uint8Array
}

/**
 * Fetches a small file by GET from a host on the list. Brings nothing along but a user agent, and follows no redirect.
 * @throws {EgressError}
 */
export async function fetchFile(address: URL, limits: FetchLimits): Promise<FetchedFile> {
  const { host } = address
  if (!isAllowed(address, limits.origins)) throw new EgressError(EgressProblem.HOST_NOT_ALLOWED, host)
  const signal = AbortSignal.timeout(limits.withinMs)
  try {
    const { statusCode, headers, body } = await request(address, {
      method: 'GET',
      headers: { accept: limits.types.join(', '), 'accept-encoding': 'identity', 'user-agent': 'gatehouse' },
      signal,
    })
    const type = String(headers['content-type'] ?? '')
      .split(';', 1)[0]
      ?.trim()
      .toLowerCase()
    const refusal = refusalOf(statusCode, type, limits)
    if (refusal || !type) {
      await body.dump().catch(() => undefined) // nobody wants the rest
      throw new EgressError(refusal ?? EgressProblem.WRONG_TYPE, host, statusCode === 200 ? null : statusCode)
    }
    return { type, bytes: await readWithin(body, limits.maxBytes, host) }
  } catch (error) {
    if (error instanceof EgressError) throw error
    const problem = signal.aborted ? EgressProblem.TIMEOUT : EgressProblem.UNREACHABLE
    throw new EgressError(problem, host, null, { cause: error })
  }
}

function refusalOf(status: number, type: string | undefined, { types }: FetchLimits): EgressProblem | null {
  if (status !== 200) return EgressProblem.REFUSED
  return type !== undefined && types.includes(type) ? null : EgressProblem.WRONG_TYPE
}

async function readWithin(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  host: string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let sizeBytes = 0
  for await (const piece of body) {
    sizeBytes += piece.byteLength
    if (sizeBytes > maxBytes) throw new EgressError(EgressProblem.TOO_LARGE, host)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
