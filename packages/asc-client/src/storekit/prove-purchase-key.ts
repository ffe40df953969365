import { pipelineOf, type ConnectionOptions } from '../client-options.ts'
import type { PurchaseKey } from '../credential.ts'
import { AscNotFoundError, AscParameterError } from '../errors/errors.ts'
import { exchange } from '../transport/pipeline.ts'
import type { OnOutcome } from '../transport/told.ts'

/**
 * Proves a key for In-App Purchases by asking the App Store Server API what became of a test notification that nobody
 * sent: that Apple looks for it proves the token, and nothing is written or sent to the app's server.
 * Apple: Get Test Notification Status (404 or 400 for an unknown token, 401 for a token that does not hold).
 * @throws {AscUnauthorizedError} where Apple refuses the token, as for every key of another kind.
 */
export async function provePurchaseKey(options: ConnectionOptions, key: PurchaseKey): Promise<void> {
  const path = '/inApps/v1/notifications/test/00000000-0000-0000-0000-000000000000_0'
  try {
    // That it knows no such notification is the answer.
    const onOutcome: OnOutcome = (outcome) =>
      options.onOutcome?.(isProof(outcome.error) ? { ...outcome, error: null } : outcome)
    const request = { target: { path, query: {} }, accept: 'application/json' } as const
    const { answer } = await exchange(pipelineOf({ ...options, onOutcome }, key), request)
    answer.discard()
  } catch (error) {
    if (isProof(error)) return
    throw error
  }
}

const isProof = (error: unknown): boolean =>
  error instanceof AscNotFoundError || error instanceof AscParameterError
