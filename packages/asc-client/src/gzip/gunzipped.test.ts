import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collect } from '../../test/collect.ts'
import { gunzipped } from './gunzipped.ts'

const LIMIT = 1_000_000

/** Hands bytes out in pieces of the given sizes, the last size repeated. */
async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let turn = 0; at < bytes.byteLength; turn++) {
    const size = sizes[Math.min(turn, sizes.length - 1)] ?? bytes.byteLength
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function unpack(
  bytes: Uint8Array,
  options: { sizes?: number[]; maxBytes?: number } = {},
): Promise<string> {
  const source = inPieces(bytes, options.sizes ?? [bytes.byteLength])
  const pieces = await collect(gunzipped(source, { maxBytes: options.maxBytes ?? LIMIT }))
  return Buffer.concat(pieces).toString()
}

test.each([
  ['gzip', gzipSync('hello')],
  ['plain bytes', Buffer.from('hello')],
  ['gzip within gzip', gzipSync(gzipSync('hello'))],
  ['three layers of gzip', gzipSync(gzipSync(gzipSync('hello')))],
  ['gzip in two members', Buffer.concat([gzipSync('hel'), gzipSync('lo')])],
])('unpacks %s by looking at the bytes', async (_, bytes) => {
  expect(await unpack(bytes)).toBe('hello')
})

test.each(['', 'a', '\x1f'])('passes on a file of %j', async (text) => {
  expect(await unpack(Buffer.from(text))).toBe(text)
})

test('gives the same bytes wherever the pieces are cut', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.nat({ max: 2 }), sizes, async (text, layers, cuts) => {
      let bytes = Buffer.from(text)
      for (let layer = 0; layer < layers; layer++) bytes = gzipSync(bytes)
      expect(await unpack(bytes, { sizes: cuts })).toBe(text)
    }),
    { numRuns: 50 },
  )
})

test('a gzip cut off anywhere is an error, never a shorter file', async () => {
  const whole = gzipSync('a line of a report\n'.repeat(50))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: whole.byteLength - 1 }), async (end) => {
      await expect(unpack(whole.subarray(0, end))).rejects.toMatchObject({ reason: 'NOT_GZIP_END' })
    }),
    { numRuns: 50 },
  )
})

describe('refuses', () => {
  const damaged = gzipSync('hello hello hello')
  damaged[damaged.byteLength - 6] = (damaged[damaged.byteLength - 6] ?? 0) ^ 0xff
  const bomb = gzipSync(Buffer.alloc(LIMIT + 1))
  const layered = gzipSync(gzipSync(gzipSync(gzipSync('hello'))))

  test.each([
    ['BAD_GZIP', 'a wrong checksum', damaged],
    ['BAD_GZIP', 'the fourth layer', layered],
    ['TOO_LARGE', 'more than allowed once unpacked', bomb],
    ['TOO_LARGE', 'more than allowed in the second layer', gzipSync(bomb)],
    ['TOO_LARGE', 'more than allowed as it is', Buffer.alloc(LIMIT + 1)],
  ])('%s: %s', async (reason, _, bytes) => {
    await expect(unpack(bytes)).rejects.toMatchObject({ name: 'GzipError', reason })
  })
})

test('allows exactly the limit', async () => {
  expect(await unpack(gzipSync('x'.repeat(100)), { maxBytes: 100 })).toHaveLength(100)
})

test('an error of the source comes through as it is', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield gzipSync('hello').subarray(0, 8)
    throw new Error('the cable')
  }
  await expect(collect(gunzipped(broken(), { maxBytes: LIMIT }))).rejects.toThrow('the cable')
})

test('closes the source when nobody wants the rest', async () => {
  let closed = false
  const packed = gzipSync(Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7_919) % 251)))
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield* inPieces(packed, [1_000])
    } finally {
      closed = true
    }
  }
  for await (const _ of gunzipped(source(), { maxBytes: LIMIT })) break
  await expect.poll(() => closed).toBe(true)
})
