import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const prefix = 'incoming-'

/** A body that lies whole in a folder and has no name yet. */
export interface Draft {
  path: string
  sha256: string
  sizeBytes: number
}

/** Streams a body into a folder while it is hashed, and hands it to `publish`; afterwards nothing of the draft is left. */
export async function withDraft(
  folder: string,
  body: AsyncIterable<Uint8Array>,
  publish: (draft: Draft) => Promise<void>,
): Promise<{ sha256: string; sizeBytes: number }> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${prefix}${randomUUID()}`)
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
    await pipeline(Readable.from(counted()), createWriteStream(path, { flags: 'wx', flush: true }))
    const sha256 = hash.digest('hex')
    await publish({ path, sha256, sizeBytes })
    return { sha256, sizeBytes }
  } finally {
    await rm(path, { force: true })
  }
}

/** Deletes drafts that were last written before `before`: whoever wrote them is gone. How many. */
export async function tidyDraftsIn(folder: string, before: Date): Promise<number> {
  let tidied = 0
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(prefix)) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (!found || found.mtime >= before) continue
    await rm(path, { force: true })
    tidied += 1
  }
  return tidied
}
