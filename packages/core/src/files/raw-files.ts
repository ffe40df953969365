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
  /** Reads a kept body. Fails on the first read when it is not here. */
  read(sha256: string): AsyncIterable<Uint8Array>
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
    read: (sha256) => createReadStream(pathOf(sha256)),
  }
}
