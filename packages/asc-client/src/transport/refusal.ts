import { type AppleProblem, readProblems } from '../errors/apple-problem.ts'
import type { AscError, AscRequestName } from '../errors/asc-error.ts'
import { type Answer, requestIdOf } from './answer.ts'
import { decide } from './decide.ts'
import { readText } from './read-text.ts'
import { parseHttpDate, parseRetryAfter } from './retry-after.ts'

/** Apple's error documents are a few hundred bytes; a page of HTML from the edge may be any size. */
const LIMITS = { maxBytes: 64 * 1_024, withinMs: 5_000 }

/**
 * Reads a refusal within limits and turns it into its error; a body that cannot be read changes nothing else.
 */
export async function readRefusal(
  answer: Answer,
  name: AscRequestName,
  now: Date,
  hide: (text: string) => string,
  timeoutMs: number,
): Promise<AscError> {
  const answeredAt = parseHttpDate(answer.header('date'))
  return decide({
    ...name,
    status: answer.status,
    problems: await problemsOf(answer, hide, Math.min(timeoutMs, LIMITS.withinMs)),
    headerRequestId: requestIdOf(answer),
    retryAfterMs: parseRetryAfter(answer.header('retry-after'), answeredAt ?? now),
    clockSkewSeconds: answeredAt && Math.round((now.getTime() - answeredAt.getTime()) / 1_000),
  })
}

async function problemsOf(
  answer: Answer,
  hide: (text: string) => string,
  withinMs: number,
): Promise<AppleProblem[]> {
  try {
    return readProblems(await readText(answer, { ...LIMITS, withinMs }), hide)
  } catch {
    // The status alone still tells what kind of refusal this is.
    return []
  }
}
