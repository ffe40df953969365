import type { z } from 'zod'
import { AscProtocolError } from '../errors/errors.ts'
import { AscLocalCode } from '../errors/kinds.ts'
import { GzipError } from '../gzip/gunzipped.ts'
import { requestIdOf } from './answer.ts'
import type { Exchange } from './pipeline.ts'
import { readText } from './read-text.ts'
import { nameOf } from './request.ts'

/** 200 resources with their links stay below one megabyte. */
const MAX_BYTES = 16 * 1_024 * 1_024

/**
 * Reads a successful JSON answer by a schema: the decode part of the pipeline. Fields that the schema does
 * not name are dropped.
 * @throws {AscProtocolError} UNREADABLE, TOO_LARGE, or BAD_SHAPE with the field in `detail`; {AscNetworkError}.
 */
export async function readJson<T>(from: Exchange, schema: z.ZodType<T>, withinMs: number): Promise<T> {
  const parsed = schema.safeParse(parseJson(from, await readWhole(from, withinMs)))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const field =
    issue?.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('') ?? ''
  const detail = `${field.replace(/^\./, '') || 'document'}: ${issue?.message ?? 'another shape'}`
  throw protocolError(from, AscLocalCode.BAD_SHAPE, 'has another shape than documented', detail)
}

async function readWhole(from: Exchange, withinMs: number): Promise<string> {
  try {
    return await readText(from.answer, { maxBytes: MAX_BYTES, withinMs })
  } catch (error) {
    if (!(error instanceof GzipError)) throw error
    const tooLarge = error.reason === 'TOO_LARGE'
    const code = tooLarge ? AscLocalCode.TOO_LARGE : AscLocalCode.UNREADABLE
    throw protocolError(from, code, tooLarge ? 'is too large' : 'is not JSON', error.message)
  }
}

function parseJson(from: Exchange, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const type = from.answer.header('content-type') ?? 'no content type'
    throw protocolError(from, AscLocalCode.UNREADABLE, 'is not JSON', type.slice(0, 100))
  }
}

/** An answer that came whole and is not what it should be. */
export function protocolError(
  from: Exchange,
  code: AscLocalCode,
  fault: string,
  detail: string,
): AscProtocolError {
  const { path, method } = nameOf(from.address)
  const message = `Apple's answer to ${method} ${path} ${fault}: ${detail}`
  const { status } = from.answer
  return new AscProtocolError({
    method,
    path,
    message,
    status,
    code,
    detail,
    requestId: requestIdOf(from.answer),
  })
}
