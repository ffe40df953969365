import { pino, type Logger } from 'pino'

/** The log of this process, one JSON line an entry. */
export const createLog = (level: string): Logger => pino({ level, base: { part: 'worker' } })

/** An error as a log may hold it: names, codes and places, never a message, since a query's holds its parameters. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error ? error.code : undefined
  const status = 'status' in error ? error.status : undefined
  const places = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
  const cause = error.cause === undefined ? undefined : describeError(error.cause)
  return { name: error.name, code, status, places, cause }
}
