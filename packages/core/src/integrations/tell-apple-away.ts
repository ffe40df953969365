import { AppleSignInError, AscError, AscErrorKind, ReporterError } from '@gatehouse/asc-client'
import { attemptQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'

const away = 'APPLE_AWAY'

/** What a step of an attempt is told; one of a sync has no attempt. */
interface StepInput {
  clientId: string
  integrationId: string
  attemptId?: string
}

/**
 * Does a step of an attempt, and lets the attempt say meanwhile that Apple is away: from the first time that it does not
 * answer until it does, while the engine tries again. What else the attempt says stays.
 */
export async function tellingWhenAway<Answer>(
  deps: Deps,
  actor: SystemActor,
  input: StepInput,
  step: () => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await step()
    await swap(deps, actor, input, { from: away, to: null })
    return answer
  } catch (error) {
    if (isAway(error)) await swap(deps, actor, input, { from: null, to: away })
    throw error
  }
}

/** Limits are no absence: they have a time at which they end. */
const isAway = (error: unknown): boolean =>
  error instanceof AscError
    ? error.retryable && error.kind !== AscErrorKind.RATE_LIMITED
    : (error instanceof ReporterError || error instanceof AppleSignInError) && error.retryable

async function swap(
  deps: Deps,
  actor: SystemActor,
  { clientId, integrationId, attemptId }: StepInput,
  reasons: { from: string | null; to: string | null },
): Promise<void> {
  if (attemptId === undefined) return
  await deps.db.write(reachOf(actor), async (tx) => {
    if (await attemptQueries.swapAttemptReason(tx, attemptId, reasons))
      await announce(tx, actor, { kind: 'integration', id: integrationId, clientId })
  })
}
