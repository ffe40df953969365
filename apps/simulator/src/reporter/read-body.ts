import { z } from 'zod'
import { ReporterError } from './reporter-error.ts'

const requestShape = z.object({
  accesstoken: z.string().optional(),
  userid: z.string().optional(),
  password: z.string().optional(),
  version: z.string().optional(),
  mode: z.string().optional(),
  account: z.string().optional(),
  queryInput: z.string(),
})

/** The fields of Reporter's one form field `jsonRequest`, decoded. */
export type ReporterRequest = z.infer<typeof requestShape>

/** A request of Reporter, and the answer to its question where it carries one. */
export interface ReporterBody {
  request: ReporterRequest
  confirmation: { requestId: string; isExistingToken: boolean } | null
}

/**
 * Reads a body in any of the three encodings that are met: a proper form, raw JSON behind the equals sign, and raw
 * JSON whose values are percent-encoded one by one. Some clients put it, or the confirmation of `generateToken`, into
 * the query.
 * @throws {ReporterError} 100 for what is none of these
 */
export function readBody(body: string, query: URLSearchParams): ReporterBody {
  const raw = /^jsonRequest=(\{.*\})(?:&(.*))?$/s.exec(body.trim())
  const form = raw ? new URLSearchParams(raw[2] ?? '') : new URLSearchParams(body)
  const fields = parseJson(raw?.[1] ?? form.get('jsonRequest') ?? query.get('jsonRequest') ?? '')
  const decoded = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, decode(value)]))
  const parsed = requestShape.safeParse(decoded)
  if (!parsed.success) throw new ReporterError(100)
  const requestId = form.get('requestId') ?? query.get('requestId')
  const answer = form.get('isExistingToken') ?? query.get('isExistingToken')
  return {
    request: parsed.data,
    confirmation: requestId === null ? null : { requestId, isExistingToken: answer === 'Y' },
  }
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown> // an object, just checked
  } catch {
    // told below, as Apple tells everything that it cannot read
  }
  throw new ReporterError(100)
}

/** A plus sign is a blank only where the value is percent-encoded at all: addresses have plus signs too. */
function decode(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string' || !/%[0-9A-Fa-f]{2}/.test(value)) return value
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return value
  }
}
