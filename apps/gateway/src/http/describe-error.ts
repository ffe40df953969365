/** An error as it may be written down: name, code, where, cause; no secret and no value of a query. */
export interface DescribedError {
  name: string
  code?: string
  message?: string
  at: string[]
  cause?: DescribedError
}

const framesShown = 12
const causesShown = 5

// A failed query's message holds all its parameters, and Postgres repeats values in what it complains about.
const untoldMessages = new Set(['DrizzleQueryError', 'PostgresError'])

/** What the log says of an error, with its chain of causes. */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    name: nameOf(error),
    ...(code === undefined ? {} : { code }),
    ...(untold(error, code) ? {} : { message: withoutSecrets(error.message) }),
    at: framesOf(error),
    ...(error.cause === undefined || depth >= causesShown
      ? {}
      : { cause: describeError(error.cause, depth + 1) }),
  }
}

/** Some libraries give their errors a class and leave the name. */
const nameOf = (error: Error) => (error.name === 'Error' ? error.constructor.name : error.name)

// Postgres: the five characters of a SQLSTATE; pg calls these errors plain `error`.
const untold = (error: Error, code: string | undefined) =>
  untoldMessages.has(nameOf(error)) ||
  error.message.startsWith('Failed query:') ||
  /^[0-9A-Z]{5}$/.test(code ?? '')

/** The stack's frames alone: its first lines repeat the message. */
const framesOf = (error: Error) =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, framesShown)
    .map((line) => line.trim())

const secrets = [
  /-----BEGIN [A-Z ]*-----[\s\S]*?(-----END [A-Z ]*-----|$)/g,
  /\bey[\w-]+\.[\w-]+\.[\w-]*(\.[\w-]*)*/g, // JWT and JWE
  /\bgh_[\w-]{20,}/g,
  /\b(postgres(?:ql)?:\/\/[^:/\s]*:)[^@\s]+@/g,
]

/** The last net; nothing is meant to fall into it. */
const withoutSecrets = (text: string) =>
  secrets.reduce((rest, secret) => rest.replace(secret, '[secret]'), text)
