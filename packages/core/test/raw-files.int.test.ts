import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderFiles, MissingFileError, type RawFiles } from '../src/files/raw-files.ts'

let folder: string
let files: RawFiles

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-files-'))
  files = folderFiles(folder)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const body = async function* (...pieces: Uint8Array[]) {
  yield* pieces
}
const all = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile())
const collect = async (from: AsyncIterable<Uint8Array>) => {
  const pieces: Uint8Array[] = []
  for await (const piece of from) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('keeping raw files', () => {
  it('names a body by its content and gives it back as it came', async () => {
    const pieces = [randomBytes(70_000), randomBytes(1), randomBytes(10)]
    const whole = Buffer.concat(pieces)
    const kept = await files.keep(body(...pieces))
    expect(kept).toEqual({ sha256: sha256(whole), sizeBytes: whole.length })
    expect(await readFile(join(folder, kept.sha256.slice(0, 2), kept.sha256))).toEqual(whole)
    expect(await collect(files.read(kept.sha256))).toEqual(whole)
  })

  it('keeps the same bytes once, however they were cut and however often they come', async () => {
    const [a, b] = [randomBytes(100), randomBytes(100)]
    const kept = await Promise.all([
      files.keep(body(a, b)),
      files.keep(body(Buffer.concat([a, b]))),
      files.keep(body(a, b)),
    ])
    expect(new Set(kept.map((each) => each.sha256)).size).toBe(1)
    expect(await all()).toHaveLength(1)
  })

  it('keeps an empty body, which is a content too', async () => {
    const kept = await files.keep(body())
    expect(kept).toEqual({ sha256: sha256(Buffer.alloc(0)), sizeBytes: 0 })
    expect(await collect(files.read(kept.sha256))).toHaveLength(0)
  })

  it('leaves nothing of a body that breaks off, and fails as it failed', async () => {
    const brokenOff = async function* () {
      yield randomBytes(200_000)
      throw new Error('the connection ended')
    }
    await expect(files.keep(brokenOff())).rejects.toThrow('the connection ended')
    expect(await all()).toEqual([])
  })

  it('makes its folder when it is not there yet', async () => {
    const deeper = folderFiles(join(folder, 'not', 'yet'))
    const { sha256: name } = await deeper.keep(body(Buffer.from('x')))
    expect(await collect(deeper.read(name))).toEqual(Buffer.from('x'))
  })

  it('never holds a body whole: 50 MB pass through a few', async () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage = runInNewContext('gc') as () => void // what the flag provides
    const held = () => {
      collectGarbage()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      return heapUsed + arrayBuffers
    }
    const before = held()
    let mostBytes = 0
    const large = async function* () {
      for (let piece = 0; piece < 800; piece += 1) {
        if (piece % 40 === 0) mostBytes = Math.max(mostBytes, held() - before)
        yield randomBytes(65_536)
      }
    }
    const { sizeBytes } = await files.keep(large())
    expect(sizeBytes).toBe(800 * 65_536)
    expect(mostBytes).toBeGreaterThan(0)
    expect(mostBytes).toBeLessThan(8_000_000)
  })
})

describe('reading a raw file that is not here', () => {
  const name = sha256(Buffer.from('never kept'))

  it('fails with its name and who can mend it', async () => {
    await expect(collect(files.read(name))).rejects.toThrow(MissingFileError)
    await expect(collect(files.read(name))).rejects.toThrow(new RegExp(`${name}.*operator`))
  })

  it('fails when it is read and not before, so that nobody misses it', async () => {
    const unread = files.read(name)
    // A stream opened by now would have failed by the time another file was written and read.
    await collect(files.read((await files.keep(body(Buffer.from('x')))).sha256))
    await expect(collect(unread)).rejects.toThrow(MissingFileError)
  })
})
