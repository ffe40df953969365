import { AscError, createAscClient, type AscClient, type AscCredential } from '@gatehouse/asc-client'
import { leaseRequest, noteAnswer } from '../apple-budget/lease-request.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import type { Deps } from '../deps.ts'
import { reasonOf, type Reason } from '../problems/apple-failure.ts'
import { usableIssuer, type TypedKey } from './typed-key.ts'

/** A person waits for the answer, so a silence is given up sooner than by work. */
export const patienceMs = 10_000

/** What Apple answered to a key: `refusal` is null where it was accepted. */
export interface AppleVerdict extends Reading {
  refusal: Reason | null
  /** Seconds by which our clock is ahead of Apple's; null where no answer was dated. */
  clockSkewSeconds: number | null
  client: AscClient
}

/** Where a key is to be tried, and against which budget it counts. */
export interface TryingPlace {
  workspaceId: string
  baseUrl: string
  fingerprint: string
}

/** One way to read what was typed. */
export interface Reading {
  credential: AscCredential
  /** Whether this is what was typed, or another reading of it. */
  asTyped: boolean
}

/** Every way to read what was typed, as typed first: with the key id of the file's name, and as the other kind of key. */
export function readingsOf(typed: TypedKey): Reading[] {
  if (!typed.key.ok) return []
  const privateKey = typed.key.pem
  const issuerId = usableIssuer(typed)
  const keyIds = [...new Set([typed.keyId, typed.keyIdInName])].filter((each) => each !== null)
  const individual = keyIds.map((keyId): AscCredential => ({ kind: 'API_KEY_INDIVIDUAL', keyId, privateKey }))
  const team = keyIds.flatMap((keyId): AscCredential[] =>
    issuerId === null ? [] : [{ kind: 'API_KEY_TEAM', keyId, issuerId, privateKey }],
  )
  const kindTyped = typed.issuerId === null ? 'API_KEY_INDIVIDUAL' : 'API_KEY_TEAM'
  return [...team, ...individual].map((credential) => ({
    credential,
    asTyped: credential.kind === kindTyped && credential.keyId === typed.keyId,
  }))
}

/**
 * Asks Apple with one reading after another until it knows one. A wrong clock, a shut account and an Apple that does
 * not answer are the same for all of them. The verdict on what was typed stands where none is known.
 */
export async function tryReadings(
  deps: Deps,
  place: TryingPlace,
  readings: readonly Reading[],
): Promise<AppleVerdict | null> {
  let first: AppleVerdict | null = null
  for (const reading of readings) {
    const verdict = await tryReading(deps, place, reading)
    if (verdict.refusal?.code !== 'KEY_REFUSED') return verdict
    first ??= verdict
  }
  return first
}

async function tryReading(
  deps: Deps,
  { workspaceId, baseUrl, fingerprint }: TryingPlace,
  { credential, asTyped }: Reading,
): Promise<AppleVerdict> {
  const counted = { host: new URL(baseUrl).host, fingerprint }
  let clockSkewSeconds: number | null = null
  const client = createAscClient({
    baseUrl,
    credential,
    timeoutMs: patienceMs,
    beforeRequest: () => leaseRequest(deps, counted, 'PEOPLE'),
    onRateLimit: (seen) => noteAnswer(deps, counted, seen),
    onOutcome: (outcome) => deps.calls?.note({ workspaceId, fingerprint }, outcome, deps.now()),
    onClock: (seconds) => void (clockSkewSeconds = seconds),
  })
  const refusal = await refusalOf(() => client.countApps())
  return { credential, asTyped, refusal, clockSkewSeconds, client }
}

/** Why a question was not answered; null where it was. Whatever may be different next time is Apple's silence. */
export async function refusalOf(ask: () => Promise<unknown>): Promise<Reason | null> {
  try {
    await ask()
    return null
  } catch (error) {
    if (error instanceof BudgetSpentError)
      return { code: 'APPLE_LIMIT', params: { minutes: Math.ceil(error.retryInMs / 60_000) } }
    const reason = reasonOf(error, { capability: 'apps', worked: false })
    if (reason) return reason
    if (!(error instanceof AscError)) throw error
    return { code: 'APPLE_UNREACHABLE', params: {} }
  }
}
