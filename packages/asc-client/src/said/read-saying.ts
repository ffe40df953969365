import { z } from 'zod'
import { readProblems } from '../errors/apple-problem.ts'
import { withoutTokens } from '../errors/redact.ts'

/** Which of Apple's services talks so: the API, Reporter, or the sign-in of Apple IDs. */
export const AppleService = {
  API: 'API',
  REPORTER: 'REPORTER',
  SIGN_IN: 'SIGN_IN',
  UNKNOWN: 'UNKNOWN',
} as const
export type AppleService = (typeof AppleService)[keyof typeof AppleService]

/** One thing that Apple said, in whatever form its services say it. */
export interface AppleSaying {
  service: AppleService
  /** Apple's code: words with dots (API), a number (Reporter), a negative number (sign-in). */
  code: string | null
  /** Title and detail, or the sentence alone. */
  words: string
  /** The parameter or field that Apple points at. */
  parameter: string | null
  /** What Apple wants to be told in a support case. */
  requestId: string | null
  /** The values that Apple would have taken, where it lists them. */
  allowed: string[]
}

const MAX_WORDS = 1_000

/**
 * Reads what somebody pasted of an answer of Apple's: an error document of the API, Reporter's XML or its line
 * "Error 213 - …", the sign-in's list of service errors, or plain words. What is none of these is one saying of an
 * unknown service, with its words. A token that was pasted along is repeated to nobody. Never throws.
 */
export function readSayings(text: string): AppleSaying[] {
  const trimmed = text.trim()
  const document = parseJson(trimmed)
  const fromApi = apiSayings(trimmed, document)
  if (fromApi.length > 0) return fromApi
  const fromSignIn = signInSayings(document)
  if (fromSignIn.length > 0) return fromSignIn
  return reporterSayings(trimmed) ?? [wordsAlone(trimmed)]
}

function apiSayings(text: string, document: unknown): AppleSaying[] {
  const allowed = expectedValues(document)
  return readProblems(text, withoutTokens).map(({ id, code, title, detail, parameter }) => ({
    service: AppleService.API,
    code,
    words: [title, detail].filter(Boolean).join(' – '),
    parameter,
    requestId: id,
    allowed,
  }))
}

const serviceError = z.object({
  code: z.coerce.string(),
  title: z.string().nullish(),
  message: z.string().nullish(),
})
const signInBody = z.object({
  serviceErrors: z.array(serviceError).optional(),
  service_errors: z.array(serviceError).optional(),
})

function signInSayings(document: unknown): AppleSaying[] {
  const parsed = signInBody.safeParse(document)
  const errors = parsed.success ? (parsed.data.serviceErrors ?? parsed.data.service_errors ?? []) : []
  return errors.map(({ code, title, message }) => ({
    ...nothing,
    service: AppleService.SIGN_IN,
    code,
    words: cut(message ?? title ?? ''),
  }))
}

/** Robots get an envelope; people get a sentence, with the number before it where the jar prints it. */
function reporterSayings(text: string): AppleSaying[] | null {
  const envelope = /<Error>\s*<Code>(\d+)<\/Code>\s*<Message>([^<]*)<\/Message>/i.exec(text)
  const line = /^\s*Error\s+(\d{3})\b[\s:–-]*(.*)$/im.exec(text)
  const found = envelope ?? line
  if (!found) return null
  return [{ ...nothing, service: AppleService.REPORTER, code: found[1] ?? null, words: cut(found[2] ?? '') }]
}

function wordsAlone(text: string): AppleSaying {
  const signIn = /(?:^|[\s(:"])(-2\d{4})\b/.exec(text)
  const withoutTags = text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
  return {
    ...nothing,
    service: signIn ? AppleService.SIGN_IN : AppleService.UNKNOWN,
    code: signIn?.[1] ?? null,
    words: cut(withoutTags.trim()),
  }
}

const nothing = { code: null, parameter: null, requestId: null, allowed: [] as string[] }
const cut = (text: string): string => withoutTokens(text).slice(0, MAX_WORDS)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Apple lists them in `meta` of an error, whose shape it does not document. */
function expectedValues(value: unknown, depth = 0): string[] {
  if (depth > 6 || typeof value !== 'object' || value === null) return []
  for (const [name, inner] of Object.entries(value)) {
    if (/^(expected|allowed)Values$/i.test(name) && Array.isArray(inner))
      return inner.filter((each): each is string => typeof each === 'string').slice(0, 100)
    const found = expectedValues(inner, depth + 1)
    if (found.length > 0) return found
  }
  return []
}
