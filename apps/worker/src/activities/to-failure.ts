import { ApplicationFailure } from '@temporalio/common'
import { BudgetSpentError } from '@gatehouse/core'

/** What an error of Apple's protocol carries, as far as the engine needs it. */
interface AppleFailure {
  name: string
  kind: string
  status: number | null
  retryable: boolean
  retryAfterMs: number | undefined
}

/**
 * An error as the engine may keep it: our words and Apple's status, never a message of ours or Apple's, which could
 * hold what belongs nowhere but in the vault. Apple's wish for a later try is passed on.
 */
export function toFailure(error: unknown): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error
  if (isAppleFailure(error)) {
    return ApplicationFailure.create({
      type: error.name,
      message: `Apple: ${error.kind}${error.status === null ? '' : ` (${error.status})`}`,
      nonRetryable: !error.retryable,
      ...(error.retryAfterMs === undefined ? {} : { nextRetryDelay: error.retryAfterMs }),
    })
  }
  if (error instanceof BudgetSpentError) {
    // The engine waits, and no worker's place is taken meanwhile.
    const { name: type, message, retryInMs: nextRetryDelay } = error
    return ApplicationFailure.create({ type, message, nextRetryDelay })
  }
  const type = error instanceof Error ? error.name : 'Unexpected'
  return ApplicationFailure.create({ type, message: 'Unexpected failure; the log of the worker says more.' })
}

const isAppleFailure = (error: unknown): error is AppleFailure =>
  error instanceof Error && 'kind' in error && 'retryable' in error && 'status' in error
