import { DomainError } from '../src/index.ts'

/** How calls that were made at once ended, sorted: `done`, or the code of the refusal. @throws what is no refusal. */
export async function outcomes(calls: Promise<unknown>[]): Promise<string[]> {
  const ended = await Promise.allSettled(calls)
  return ended
    .map((call) => {
      if (call.status === 'fulfilled') return 'done'
      if (call.reason instanceof DomainError) return call.reason.code
      throw call.reason
    })
    .sort()
}
