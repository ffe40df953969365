import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { readOrMakeSecretFile } from '../vault/secret-file.ts'

const key = z
  .base64url()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
  .refine((bytes) => bytes.length === 32, { error: 'a key is 32 bytes in base64url' })

const format = z.object({
  version: z.literal(1),
  /** Oldest first; the last one hashes, all of them check. */
  keys: z.array(z.object({ kid: z.string().min(1), key })).min(1),
})

/** The keys of the audit chain. They lie outside the database, and apart from the vault's. */
export interface AuditKeys {
  newest: { kid: string; key: Uint8Array }
  find(kid: string): Uint8Array | null
}

/** Reads the file of audit keys, or makes it (mode 0600). @throws when it is none. */
export async function loadAuditKeys(path: string): Promise<AuditKeys> {
  const text = await readOrMakeSecretFile(path, () => {
    const bytes = randomBytes(32)
    return { version: 1, keys: [{ kid: kidOf(bytes), key: bytes.toString('base64url') }] }
  })
  const read = format.safeParse(jsonOrNull(text))
  if (!read.success)
    throw new Error(`${path} is no file of audit keys. Put the right one back; the audit log waits for it.`)
  return auditKeysOf(read.data.keys)
}

/** One key, as an environment variable holds it: 32 bytes in base64url. @throws for anything else. */
export function readAuditKey(text: string): AuditKeys {
  const read = key.safeParse(text)
  if (!read.success) throw new Error('An audit key is 32 bytes in base64url.')
  return auditKeysOf([{ kid: kidOf(read.data), key: read.data }])
}

function auditKeysOf(keys: { kid: string; key: Uint8Array }[]): AuditKeys {
  const newest = keys.at(-1)
  if (!newest) throw new Error('There is no audit key.')
  return { newest, find: (kid) => keys.find((entry) => entry.kid === kid)?.key ?? null }
}

/** A key's name tells nothing of it, and is the same wherever it lies. */
const kidOf = (bytes: Uint8Array): string =>
  createHash('sha256').update('gatehouse/audit-kid').update(bytes).digest('hex').slice(0, 12)

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
