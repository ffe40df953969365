import { hkdfSync, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { readOrMakeSecretFile } from './secret-file.ts'

const base64Key = z
  .base64url()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
  .refine((key) => key.length === 32)

const format = z.object({
  version: z.literal(1),
  /** Oldest first; the last one seals, all of them open. */
  sealing: z
    .array(z.object({ kid: z.string().min(1), key: base64Key }))
    .min(1)
    .refine((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length),
  /** What secrets for other purposes are derived from. */
  master: base64Key,
})

/** The keys that live outside the database. Whoever has them and the database has every secret: keep them apart. */
export interface KeyFile {
  /** The key that seals. */
  readonly newest: { kid: string; key: Uint8Array }
  /** A key that opens, or null when it was never here. */
  find(kid: string): Uint8Array | null
  /** 32 bytes for a purpose of its own, such as `identity`; the same each time. */
  secretFor(purpose: string): Uint8Array
  /** Reads the file again: somebody may have added a key, or taken one out. @throws as `loadKeyFile`. */
  reload(): Promise<void>
}

/**
 * Reads the key file, or makes it (mode 0600) when there is none; two that make it at once end with the same file.
 * @throws when it cannot be read or is not one: everything sealed stays shut until it is put back.
 */
export async function loadKeyFile(path: string): Promise<KeyFile> {
  let keys = parse(path, await readOrMakeSecretFile(path, newContent))
  return {
    get newest() {
      return keys.newest
    },
    find: (kid) => keys.find(kid),
    secretFor: (purpose) => keys.secretFor(purpose),
    reload: async () => void (keys = parse(path, await readFile(path, 'utf8'))),
  }
}

const newContent = () => ({ version: 1, sealing: [newKey()], master: newKey().key })

const newKey = () => ({ kid: randomBytes(6).toString('hex'), key: randomBytes(32).toString('base64url') })

function parse(path: string, text: string): Omit<KeyFile, 'reload'> {
  const read = format.safeParse(jsonOrNull(text))
  if (!read.success)
    throw new Error(`${path} is no key file of Gatehouse. Put the right one back; nothing opens without it.`)
  const { sealing, master } = read.data
  const newest = sealing.at(-1)
  if (!newest) throw new Error(`${path} holds no sealing key.`)
  return {
    newest,
    find: (kid) => sealing.find((entry) => entry.kid === kid)?.key ?? null,
    secretFor: (purpose) =>
      new Uint8Array(hkdfSync('sha256', master, new Uint8Array(), `gatehouse/${purpose}`, 32)),
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
