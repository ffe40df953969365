import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Deliveries exactly as Apple sent them, named by their content. Apple forgets them; a better parser may want them. */
export interface RawFiles {
  /** Keeps a body without ever holding it whole; ends when it lies on disk under its name. */
  keep(body: AsyncIterable<Uint8Array>): Promise<{ sha256: string; sizeBytes: number }>
  /** Reads a kept body. Fails on the first read with `MissingFileError` when it is not here. */
  read(sha256: string): AsyncIterable<Uint8Array>
}

/** Thrown when a file that the ledger names is not where files are kept: the folder was moved, or restored in part. */
export class MissingFileError extends Error {
  override name = 'MissingFileError'

  constructor(sha256: string, options?: ErrorOptions) {
    super(
      `The raw file ${sha256} is not in the folder of raw files. Your operator can put it back from a backup.`,
      options,
    )
  }
}

/** Raw files in a folder: `ab/abcdef…`, by sha256 in hex. */
export function folderFiles(folder: string): RawFiles {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  return {
    keep: async (body) => {
      await mkdir(folder, { recursive: true })
      const draft = join(folder, `incoming-${randomUUID()}`)
      const hash = createHash('sha256')
      let sizeBytes = 0
      async function* counted() {
        for await (const piece of body) {
          hash.update(piece)
          sizeBytes += piece.byteLength
          yield piece
        }
      }
      try {
        await pipeline(Readable.from(counted()), createWriteStream(draft, { flags: 'wx', flush: true }))
        const sha256 = hash.digest('hex')
        await mkdir(dirname(pathOf(sha256)), { recursive: true })
        await rename(draft, pathOf(sha256))
        return { sha256, sizeBytes }
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    read: (sha256) => opened(pathOf(sha256), sha256),
  }
}

/** Opens the file when it is first read, not before: a stream that nobody reads yet would fail where nobody listens. */
async function* opened(path: string, sha256: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new MissingFileError(sha256, { cause })
    throw cause
  }
}
