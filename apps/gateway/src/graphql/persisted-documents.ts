import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'

const manifest = z.record(z.string(), z.string())

/** The console's operations by their hash. Its open tabs send hashes alone. */
export interface PersistedDocuments {
  find(hash: string): Promise<string | undefined>
}

/**
 * Reads the manifest that the console's build writes, and reads it again when it was written anew. No file, no documents.
 * @throws when the file is there and no manifest.
 */
export function readPersistedDocuments(path: string): PersistedDocuments {
  let documents = new Map<string, string>()
  let readAtMs = -1
  return {
    async find(hash) {
      const changedAtMs = await changedAt(path)
      if (changedAtMs !== readAtMs) {
        documents = changedAtMs === null ? new Map() : await parse(path)
        readAtMs = changedAtMs ?? -1
      }
      return documents.get(hash)
    },
  }
}

const parse = async (path: string) =>
  new Map(Object.entries(manifest.parse(JSON.parse(await readFile(path, 'utf8')))))

const changedAt = (path: string) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )
