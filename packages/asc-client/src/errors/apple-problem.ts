import { z } from 'zod'

const text = z.string().nullish().catch(null)

const problem = z.object({
  id: text,
  status: text,
  code: text,
  title: text,
  detail: text,
  source: z.object({ parameter: text, pointer: text }).nullish().catch(null),
})

const body = z.object({ errors: z.array(problem) })

/** One entry of Apple's error document. Apple: Interpreting and handling errors. */
export interface AppleProblem {
  id: string | null
  code: string | null
  title: string | null
  detail: string | null
  parameter: string | null
}

/** Longest text of Apple's that an error carries; Apple's own stay far below. */
const MAX_TEXT = 1_000

/**
 * Reads Apple's error document, tolerantly: whatever is not one (HTML, half a document, nothing) is an empty
 * list. `hide` takes out what must not leave this package, should the other side echo it.
 */
export function readProblems(raw: string, hide: (text: string) => string): AppleProblem[] {
  const parsed = body.safeParse(parseJson(raw))
  if (!parsed.success) return []
  const clean = (value: string | null | undefined) => (value ? hide(value).slice(0, MAX_TEXT) : null)
  return parsed.data.errors.map((each) => ({
    id: clean(each.id),
    code: clean(each.code),
    title: clean(each.title),
    detail: clean(each.detail),
    parameter: clean(each.source?.parameter),
  }))
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return undefined
  }
}

/** Apple's codes are a hierarchy separated by dots. Apple: Parsing the error response code. */
export function hasCode(problem: AppleProblem, prefix: string): boolean {
  return problem.code === prefix || problem.code?.startsWith(`${prefix}.`) === true
}

/** Whether Apple's words, of which it promises nothing, hold a phrase. */
export function says(problem: AppleProblem, phrase: string): boolean {
  const words = `${problem.title ?? ''}\n${problem.detail ?? ''}`.toLowerCase()
  return words.includes(phrase)
}
