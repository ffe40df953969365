// Node's and Postgres' words for a server that is not there: refused, cut, starting up, shutting down, or full.
// postgres.js and pg add words of their own.
const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08006',
])
const pgSentences =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether an error, or what caused it, says that Postgres does not answer. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false
  if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true
  if (pgSentences.test(error.message)) return true
  const inside = error instanceof AggregateError ? error.errors : []
  return [error.cause, ...inside].some((cause) => isDatabaseAway(cause, depth + 1))
}
