import { setTimeout } from 'node:timers/promises'

const writeEveryMs = 12_000

/** Has it written down how calls to Apple ended, together and now and then, so that none waits for it; until `signal` aborts. */
export async function keepWritingCalls(write: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await setTimeout(writeEveryMs, undefined, { signal }).catch(() => undefined)
    await write()
  }
}
