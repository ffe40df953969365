import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { tidyDraftsIn, withDraft } from './draft.ts'
import { fileName, MissingFileError, type RawFiles } from './raw-files.ts'

/** Raw files in a folder: `ab/abcdef…`, by sha256 in hex. */
export function folderFiles(folder: string): RawFiles {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  return {
    keep: (body) =>
      withDraft(folder, body, async ({ path, sha256 }) => {
        await mkdir(dirname(pathOf(sha256)), { recursive: true })
        await rename(path, pathOf(sha256))
      }),
    read: (sha256) => opened(pathOf(sha256), sha256),
    list: ({ after, limit }) => namesAfter(folder, after, limit),
    remove: async (sha256, unlessKeptAfter) => {
      const found = await stat(pathOf(sha256)).catch(() => null)
      if (!found || found.mtime > unlessKeptAfter) return false
      await rm(pathOf(sha256), { force: true })
      return true
    },
    tidyDrafts: (before) => tidyDraftsIn(folder, before),
  }
}

async function namesAfter(folder: string, after: string | null, limit: number): Promise<string[]> {
  const names: string[] = []
  const shelves = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()
  for (const shelf of shelves) {
    if (after !== null && shelf < after.slice(0, 2)) continue
    const here = (await readdir(join(folder, shelf)).catch(() => [])).filter((name) => fileName.test(name))
    names.push(...here.filter((name) => after === null || name > after).sort())
    if (names.length >= limit) break
  }
  return names.slice(0, limit)
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
