import { request as exchange, type Dispatcher } from 'undici'
import type { AscRequestName } from '../errors/asc-error.ts'
import { AscNetworkError } from '../errors/errors.ts'
import { AscLocalCode } from '../errors/kinds.ts'
import type { Answer } from './answer.ts'
import { networkCodeOf, networkSentence } from './network-code.ts'
import { nameOf } from './request.ts'

/**
 * How to send: `timeoutMs` is the longest silence allowed, before the headers and between two pieces of the
 * body.
 */
interface SendOptions {
  timeoutMs: number
  signal: AbortSignal | undefined
  /** With a body it is a POST. */
  body?: string
}

/**
 * Sends one request and answers as soon as the headers are here. No retry, no redirect, no decoding: fetch would
 * gunzip `Content-Encoding: gzip` by itself, and a gzip that was cut off then looks like a shorter file.
 * @throws {AscNetworkError} when no answer came; the caller's own abort reason when `signal` was aborted.
 */
export async function send(
  address: URL,
  headers: Record<string, string>,
  options: SendOptions,
): Promise<Answer> {
  options.signal?.throwIfAborted()
  const stop = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal
  const timer = setTimeout(() => stop.abort(), options.timeoutMs)
  const method = options.body === undefined ? 'GET' : 'POST'
  const fail = (error: unknown): unknown => {
    if (options.signal?.aborted) return options.signal.reason
    return networkError(
      nameOf(address, method),
      error,
      stop.signal.aborted ? AscLocalCode.TIMEOUT : networkCodeOf(error),
    )
  }
  try {
    const response = await exchange(address, {
      method,
      headers,
      ...(options.body === undefined ? {} : { body: options.body }),
      signal,
      bodyTimeout: options.timeoutMs,
    })
    return toAnswer(response, fail, stop)
  } catch (error) {
    throw fail(error)
  } finally {
    clearTimeout(timer)
  }
}

function toAnswer(
  response: Dispatcher.ResponseData,
  fail: (error: unknown) => unknown,
  stop: AbortController,
): Answer {
  return {
    status: response.statusCode,
    header: (name) => {
      const value = response.headers[name]
      return Array.isArray(value) ? value.join(', ') : (value ?? null)
    },
    body: readBody(response.body, fail),
    giveUp: () => stop.abort(),
    // An answer nobody reads has nobody to tell that it broke off.
    discard: () => void response.body.dump().catch(() => undefined),
  }
}

async function* readBody(
  body: AsyncIterable<Uint8Array>,
  fail: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (error) {
    throw fail(error)
  }
}

function networkError(name: AscRequestName, cause: unknown, code: AscLocalCode): AscNetworkError {
  const message = networkSentence(code)
  return new AscNetworkError({
    ...name,
    message,
    status: null,
    code,
    detail: null,
    requestId: null,
    cause,
  })
}
