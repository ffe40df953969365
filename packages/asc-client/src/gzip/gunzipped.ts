import { pipeline, Readable } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'

/** Layers of gzip around one file: one is Apple's, a second is a proxy's; more is an attack. */
const MAX_LAYERS = 3

/** What is packed this small and unpacks to no more than that is unpacked in one go, which costs a small file least. */
const SMALL_BYTES = 64 * 1_024
const SMALL_UNPACKED_BYTES = 1_024 * 1_024

/** Thrown when compressed bytes end too early, are damaged, or unpack to more than allowed. */
export class GzipError extends Error {
  override readonly name = 'GzipError'
  readonly reason: 'NOT_GZIP_END' | 'BAD_GZIP' | 'TOO_LARGE'

  constructor(reason: GzipError['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

/**
 * Unpacks bytes that are gzip and passes on those that are not. The first two bytes decide, never a header:
 * Apple sends reports as `application/a-gzip`, with `Content-Encoding: agzip`, `gzip`, or none. What comes
 * out is looked at again, at most three times. `maxBytes` bounds what is read at each layer.
 * @throws {GzipError} and whatever `source` throws.
 */
export function gunzipped(
  source: AsyncIterable<Uint8Array>,
  limits: { maxBytes: number },
): AsyncGenerator<Uint8Array> {
  return unpack(source, limits.maxBytes, MAX_LAYERS)
}

async function* unpack(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
  layers: number,
): AsyncGenerator<Uint8Array> {
  const bytes = bounded(source, maxBytes)
  const head = await readHead(bytes)
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* resume([head], bytes)
  if (layers === 0) throw new GzipError('BAD_GZIP', `The file is packed more than ${MAX_LAYERS} times`)
  const next = head.byteLength > SMALL_BYTES ? null : await bytes.next()
  const atOnce = next?.done ? inflatedAtOnce(head) : null
  const unpacked = atOnce
    ? resume([atOnce], bytes)
    : inflated(resume(next && !next.done ? [head, next.value] : [head], bytes))
  yield* unpack(unpacked, maxBytes, layers - 1)
}

/** Null for what is not small, and for whatever is wrong with it, which `inflated` will name. */
function inflatedAtOnce(bytes: Uint8Array): Buffer | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: SMALL_UNPACKED_BYTES, chunkSize: 64 * 1_024 })
  } catch {
    return null
  }
}

async function* bounded(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0
  for await (const chunk of source) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > maxBytes) throw new GzipError('TOO_LARGE', `The file is larger than ${maxBytes} bytes`)
    yield chunk
  }
}

/** The first two bytes, with whatever came along with them; less only when there is no more. */
async function readHead(bytes: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0)
  while (head.byteLength < 2) {
    const next = await bytes.next()
    if (next.done) break
    head = head.byteLength === 0 ? next.value : Buffer.concat([head, next.value])
  }
  return head
}

async function* resume(
  read: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (const bytes of read) if (bytes.byteLength > 0) yield bytes
  yield* rest
}

async function* inflated(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 64 * 1_024 })
  // Errors of either side come out of the iteration below; the callback only keeps them from being unhandled.
  pipeline(Readable.from(source), gunzip, () => undefined)
  try {
    yield* gunzip
  } catch (error) {
    throw asGzipError(error)
  }
}

function asGzipError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'Z_BUF_ERROR')
    return new GzipError('NOT_GZIP_END', 'The gzip ends too early', { cause: error })
  if (code === 'Z_DATA_ERROR') return new GzipError('BAD_GZIP', 'The gzip is damaged', { cause: error })
  return error
}
