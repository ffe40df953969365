import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { folderFiles } from '../src/files/folder-files.ts'
import { filesPlaceOf, s3Address } from '../src/files/files-place.ts'
import { MissingFileError, type RawFiles } from '../src/files/raw-files.ts'
import { s3Files } from '../src/files/s3-files.ts'
import { startS3Server, type S3Server } from './s3-server.ts'

let s3: S3Server
let folder: string
beforeAll(async () => {
  s3 = await startS3Server()
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await s3?.close()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const body = async function* (...pieces: Uint8Array[]) {
  yield* pieces
}
const collect = async (from: AsyncIterable<Uint8Array>) => {
  const pieces: Uint8Array[] = []
  for await (const piece of from) pieces.push(piece)
  return Buffer.concat(pieces)
}
const long = new Date('2020-01-01T00:00:00Z')
const place = (prefix: string) => ({
  bucket: s3.bucket,
  prefix,
  region: 'eu-central-1',
  endpoint: s3.endpoint,
})

interface Store {
  files: RawFiles
  age(name: string): Promise<void>
}
const stores: [string, () => Store][] = [
  [
    'a folder',
    () => ({
      files: folderFiles(folder),
      age: (name) => utimes(join(folder, name.slice(0, 2), name), long, long),
    }),
  ],
  [
    'S3',
    () => {
      const prefix = `${randomBytes(4).toString('hex')}/`
      return {
        files: s3Files(place(prefix), folder),
        age: (name) => s3.age(`${prefix}files/${name.slice(0, 2)}/${name}`, long),
      }
    },
  ],
]

describe.each(stores)('raw files in %s', (_, make) => {
  let store: Store
  let files: RawFiles
  beforeEach(() => {
    store = make()
    files = store.files
  })

  it('are named by their content and come back as they were', async () => {
    const pieces = [randomBytes(70_000), randomBytes(1), randomBytes(10)]
    const whole = Buffer.concat(pieces)
    const kept = await files.keep(body(...pieces))
    expect(kept).toEqual({ sha256: sha256(whole), sizeBytes: whole.length })
    expect(await collect(files.read(kept.sha256))).toEqual(whole)
  })

  it('are kept once, however often they come at once', async () => {
    const bytes = randomBytes(200)
    await Promise.all([files.keep(body(bytes)), files.keep(body(bytes)), files.keep(body(bytes))])
    expect(await files.list({ after: null, limit: 10 })).toEqual([sha256(bytes)])
    expect((await readdir(folder)).filter((name) => name.startsWith('incoming-'))).toEqual([])
  })

  it('may be empty', async () => {
    const kept = await files.keep(body())
    expect(kept.sizeBytes).toBe(0)
    expect(await collect(files.read(kept.sha256))).toHaveLength(0)
  })

  it('leave nothing of a body that breaks off, which fails as it failed', async () => {
    const brokenOff = async function* () {
      yield randomBytes(200_000)
      throw new Error('the connection ended')
    }
    await expect(files.keep(brokenOff())).rejects.toThrow('the connection ended')
    expect(await files.list({ after: null, limit: 10 })).toEqual([])
    expect((await readdir(folder)).filter((name) => name.startsWith('incoming-'))).toEqual([])
  })

  it('that are not here fail when read, with their name and who can mend it', async () => {
    const name = sha256(randomBytes(8))
    const unread = files.read(name)
    await files.keep(body(Buffer.from('x')))
    await expect(collect(unread)).rejects.toThrow(MissingFileError)
    await expect(collect(files.read(name))).rejects.toThrow(new RegExp(`${name}.*operator`))
  })

  it('are listed by name, page by page', async () => {
    const names: string[] = []
    for (let n = 0; n < 7; n += 1) names.push((await files.keep(body(randomBytes(9)))).sha256)
    names.sort()
    expect(await files.list({ after: null, limit: 4 })).toEqual(names.slice(0, 4))
    expect(await files.list({ after: names[3] ?? null, limit: 4 })).toEqual(names.slice(4))
    expect(await files.list({ after: names[6] ?? null, limit: 4 })).toEqual([])
  })

  it('are deleted when they are old, and not when they were kept again since', async () => {
    const bytes = randomBytes(9)
    const { sha256: name } = await files.keep(body(bytes))
    const anHourAgo = new Date(Date.now() - 3_600_000)
    expect(await files.remove(name, anHourAgo)).toBe(false)
    await store.age(name)
    await files.keep(body(bytes))
    expect(await files.remove(name, anHourAgo)).toBe(false)
    await store.age(name)
    expect(await files.remove(name, anHourAgo)).toBe(true)
    expect(await files.remove(name, anHourAgo)).toBe(false)
    await expect(collect(files.read(name))).rejects.toThrow(MissingFileError)
  })

  it('lose drafts of killed processes, and none that is being written', async () => {
    for (const name of ['incoming-old', 'incoming-new', 'other']) await writeFile(join(folder, name), 'x')
    for (const name of ['incoming-old', 'other']) await utimes(join(folder, name), long, long)
    expect(await files.tidyDrafts(new Date(Date.now() - 3_600_000))).toBe(1)
    expect((await readdir(folder)).sort()).toEqual(['incoming-new', 'other'])
  })

  it('are never held whole: 105 MB pass through a part of that', async () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage = runInNewContext('gc') as () => void // what the flag provides
    const held = () => {
      collectGarbage()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      return heapUsed + arrayBuffers
    }
    const before = held()
    let mostBytes = 0
    const watched = async function* (from: AsyncIterable<Uint8Array>) {
      let piece = 0
      for await (const each of from) {
        if ((piece += 1) % 100 === 0) mostBytes = Math.max(mostBytes, held() - before)
        yield each
      }
    }
    const large = async function* () {
      for (let piece = 0; piece < 1_600; piece += 1) yield randomBytes(65_536)
    }
    const { sha256: name, sizeBytes } = await files.keep(watched(large()))
    let readBytes = 0
    for await (const piece of watched(files.read(name))) readBytes += piece.byteLength
    expect([sizeBytes, readBytes]).toEqual([1_600 * 65_536, 1_600 * 65_536])
    // Four parts under way at once, and what the store beside us, in the same process, has not written down yet.
    expect(mostBytes).toBeLessThan(75_000_000)
  })
})

describe('raw files in S3', () => {
  it('of another installation stay apart by their prefix', async () => {
    const [one, two] = [s3Files(place('one/'), folder), s3Files(place('two/'), folder)]
    const { sha256: name } = await one.keep(body(randomBytes(8)))
    expect(await two.list({ after: null, limit: 10 })).toEqual([])
    await expect(collect(two.read(name))).rejects.toThrow(MissingFileError)
  })

  it('say when the bucket is not there, which is no missing file', async () => {
    const files = s3Files({ ...place(''), bucket: 'nowhere' }, folder)
    await expect(files.keep(body(Buffer.from('x')))).rejects.toThrow(/NoSuchBucket|no/)
    await expect(collect(files.read(sha256(Buffer.from('x'))))).rejects.not.toThrow(MissingFileError)
  })
})

describe('the place of raw files', () => {
  it('is an address of S3', () => {
    expect(s3Address.parse('s3://bucket/some/where/?region=eu-central-1')).toEqual({
      bucket: 'bucket',
      prefix: 'some/where/',
      region: 'eu-central-1',
      endpoint: null,
    })
    expect(s3Address.parse('s3://bucket?endpoint=http://127.0.0.1:9000')).toMatchObject({
      prefix: '',
      endpoint: 'http://127.0.0.1:9000',
    })
  })

  it.each(['https://bucket', 's3://key:secret@bucket', 's3://bucket?zone=x', 's3://bucket?endpoint=x', 'x'])(
    'is not %s',
    (text) => {
      expect(s3Address.safeParse(text).success).toBe(false)
    },
  )

  it('is one: a folder or S3', () => {
    const GATEHOUSE_FILES_S3 = s3Address.parse('s3://bucket')
    expect(filesPlaceOf({ GATEHOUSE_FILES_DIR: '/files' })).toEqual({ folder: '/files' })
    expect(filesPlaceOf({ GATEHOUSE_FILES_S3 })).toEqual({ s3: GATEHOUSE_FILES_S3 })
    expect(filesPlaceOf({})).toBeNull()
    expect(filesPlaceOf({ GATEHOUSE_FILES_DIR: '/files', GATEHOUSE_FILES_S3 })).toBeNull()
  })
})
