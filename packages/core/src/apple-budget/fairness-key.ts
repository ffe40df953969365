import type { IntegrationRef } from '@gatehouse/contracts'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { countedFor } from '../integrations/connect-to-apple.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'

/** Temporal takes at most 64 bytes; half of a SHA-256 names a key as well as all of it. */
const longest = 32

/** The key that an integration's requests are counted by, cut short; the integration itself where it has none. */
export async function fairnessKey(
  deps: Deps,
  actor: SystemActor,
  of: IntegrationRef & { attemptId?: string },
): Promise<string> {
  try {
    const counted = await deps.db.read(reachOf(actor), (tx) => countedFor(deps, tx, of))
    return counted ? counted.fingerprint.slice(0, longest) : of.integrationId
  } catch (error) {
    if (error instanceof CannotAskAppleError) return of.integrationId
    throw error
  }
}
