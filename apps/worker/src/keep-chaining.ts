import { setTimeout } from 'node:timers/promises'
import type { AuditChain } from '@gatehouse/core'
import type { Logger } from 'pino'
import { describeError } from './log.ts'

/** How long an entry waits at most: it is chained within a second of its commit. */
const lookEveryMs = 400

/**
 * Chains the audit log until `signal` aborts, and checks it when that is due. Every worker tries, one at a time does it,
 * and the engine has no part in it.
 */
export async function keepChaining(chain: AuditChain, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      if ((await chain.chain()) > 0) continue
      for (const { id, broken } of await chain.checkWhenDue())
        if (broken)
          log.error(
            { workspace: id, position: broken.position, code: broken.code },
            'the audit log is broken',
          )
    } catch (error) {
      log.warn({ error: describeError(error) }, 'the audit log could not be chained')
    }
    await setTimeout(lookEveryMs, undefined, { signal }).catch(() => undefined)
  }
}
