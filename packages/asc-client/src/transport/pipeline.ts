import { setTimeout as pause } from 'node:timers/promises'
import type { AscRequestName } from '../errors/asc-error.ts'
import { AscUnauthorizedError } from '../errors/errors.ts'
import { AscLocalCode, kindOfStatus } from '../errors/kinds.ts'
import { redactor } from '../errors/redact.ts'
import { type TokenSource, UnusableKeyError } from '../token.ts'
import type { Answer } from './answer.ts'
import { parseRateLimit, type RateLimitSeen } from './rate-limit.ts'
import { readRefusal } from './refusal.ts'
import { addressOf, type AscRequest, methodOf, nameOf } from './request.ts'
import { parseHttpDate, parseRetryAfter } from './retry-after.ts'
import { send } from './send.ts'
import { told, type OnOutcome } from './told.ts'

/** What the parts of the pipeline need; see `AscClientOptions` for what each means to a caller. */
export interface PipelineOptions {
  baseUrl: string
  tokens: TokenSource
  now: () => Date
  userAgent: string
  timeoutMs: number
  tokenRefreshDelayMs: number
  signal: AbortSignal | undefined
  beforeRequest: ((request: AscRequestName) => Promise<void> | void) | undefined
  onRateLimit: ((seen: RateLimitSeen) => Promise<void> | void) | undefined
  onClock: ((skewSeconds: number) => void) | undefined
  onOutcome: OnOutcome | undefined
}

/** One successful exchange: where it went and what came. */
export interface Exchange {
  address: URL
  answer: Answer
}

/**
 * Token, budget, send, decide: one request on its way. Answers with a success or throws the error that fits.
 * A 401 is believed only when a second, freshly signed token is refused too, since good keys get one now and
 * then.
 */
export async function exchange(options: PipelineOptions, request: AscRequest): Promise<Exchange> {
  const address = addressOf(options.baseUrl, request.target)
  return told(options.onOutcome, nameOf(address, methodOf(request)), () => ask(options, request, address))
}

async function ask(options: PipelineOptions, request: AscRequest, address: URL): Promise<Exchange> {
  const name = nameOf(address, methodOf(request))
  const first = await currentToken(options, name)
  const answer = await attempt(options, request, address, first)
  if (answer.status !== 401) return settle(options, { address, name }, answer, first)
  answer.discard()
  await pause(options.tokenRefreshDelayMs, undefined, options.signal ? { signal: options.signal } : {}).catch(
    () => options.signal?.throwIfAborted(),
  )
  const second = await options.tokens.replace(first)
  return settle(options, { address, name }, await attempt(options, request, address, second), second)
}

async function currentToken(options: PipelineOptions, name: AscRequestName): Promise<string> {
  try {
    return await options.tokens.current()
  } catch (error) {
    if (!(error instanceof UnusableKeyError)) throw error
    const where = { ...name, status: null, requestId: null, clockSkewSeconds: null }
    const code = AscLocalCode.PRIVATE_KEY_UNREADABLE
    throw new AscUnauthorizedError({ ...where, message: error.message, code, detail: error.problem })
  }
}

async function attempt(
  options: PipelineOptions,
  request: AscRequest,
  address: URL,
  token: string,
): Promise<Answer> {
  await options.beforeRequest?.(nameOf(address, methodOf(request)))
  const headers = {
    authorization: `Bearer ${token}`,
    accept: request.accept,
    'accept-encoding': 'identity',
    'user-agent': options.userAgent,
    ...(request.body && { 'content-type': 'application/json' }),
  }
  const body = request.body && { body: JSON.stringify(request.body) }
  const answer = await send(address, headers, { ...options, ...body })
  const dated = parseHttpDate(answer.header('date'))
  if (dated) options.onClock?.(Math.round((options.now().getTime() - dated.getTime()) / 1_000))
  try {
    await options.onRateLimit?.(seenIn(answer, options.now()))
  } catch (error) {
    answer.discard()
    throw error
  }
  return answer
}

function seenIn(answer: Answer, at: Date): RateLimitSeen {
  const answeredAt = parseHttpDate(answer.header('date')) ?? at
  const retryAfterMs = parseRetryAfter(answer.header('retry-after'), answeredAt)
  return { ...parseRateLimit(answer.header('x-rate-limit')), status: answer.status, at, retryAfterMs }
}

async function settle(
  options: PipelineOptions,
  { address, name }: { address: URL; name: AscRequestName },
  answer: Answer,
  token: string,
): Promise<Exchange> {
  if (kindOfStatus(answer.status) === null) return { address, answer }
  throw await readRefusal(answer, name, options.now(), redactor(token), options.timeoutMs)
}
