import { createHmac } from 'node:crypto'
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import type { KeyFile } from './key-file.ts'

/** The row that a sealed value belongs to; a value moved to another row does not open. */
export interface SealedPlace {
  workspaceId: string
  credentialId: string
}

/** Seals secrets for their row and opens them again. Nothing else in Gatehouse holds one for longer than a call. */
export interface Vault {
  seal(place: SealedPlace, secret: string): Promise<string>
  /** @throws {VaultError} when the key is gone, the value was changed, or it belongs to another row. */
  open(place: SealedPlace, sealed: string): Promise<string>
  /** Tells equal secrets of a workspace without telling them: keyed, so that nobody tries guesses against it. 32 hex digits. */
  fingerprint(workspaceId: string, secret: string): string
  /** Which key sealed a value. @throws {VaultError} for what is no sealed value. */
  sealedWith(sealed: string): string
  /** The key that seals from now on, by the key file as it is now. */
  newestKid(): Promise<string>
}

const sentences = {
  SEAL_KEY_MISSING: 'The key that sealed this secret is not in the key file. Put the right file back.',
  SEAL_BROKEN: 'This is no sealed secret, it was changed, or the key file is not the one that sealed it.',
  OTHER_ROW: 'This sealed secret belongs to another row.',
}

/** Why a sealed value may not open. */
export const vaultErrorCodes = Object.keys(sentences) as (keyof typeof sentences)[] // keys of a literal

/** Thrown when a sealed value does not open. Says why, never what. */
export class VaultError extends Error {
  override name = 'VaultError'
  readonly code: keyof typeof sentences

  constructor(code: VaultError['code'], options?: ErrorOptions) {
    super(sentences[code], options)
    this.code = code
  }
}

const algorithm = 'A256GCMKW'
const encryption = 'A256GCM'
const version = 1

/** A vault whose values are compact JWEs: `A256GCMKW` around `A256GCM`, the place in the protected header. */
export function createVault(keys: KeyFile): Vault {
  return {
    seal: (place, secret) =>
      new CompactEncrypt(new TextEncoder().encode(secret))
        .setProtectedHeader({
          alg: algorithm,
          enc: encryption,
          kid: keys.newest.kid,
          gh: { w: place.workspaceId, c: place.credentialId, v: version },
        })
        .encrypt(keys.newest.key),
    open: async (place, sealed) => {
      const key = await keyOf(keys, kidOf(sealed))
      if (!key) throw new VaultError('SEAL_KEY_MISSING')
      const { plaintext, protectedHeader } = await compactDecrypt(sealed, key, {
        keyManagementAlgorithms: [algorithm],
        contentEncryptionAlgorithms: [encryption],
      }).catch((cause: unknown) => {
        throw new VaultError('SEAL_BROKEN', { cause })
      })
      if (!sitsIn(protectedHeader['gh'], place)) throw new VaultError('OTHER_ROW')
      return new TextDecoder().decode(plaintext)
    },
    fingerprint: (workspaceId, secret) =>
      createHmac('sha256', keys.secretFor('fingerprint'))
        .update(`${workspaceId}\n${secret}`)
        .digest('hex')
        .slice(0, 32),
    sealedWith: kidOf,
    newestKid: async () => {
      await keys.reload()
      return keys.newest.kid
    },
  }
}

/** The key of this name. One that is not known may have been added to the file since it was read. */
async function keyOf(keys: KeyFile, kid: string): Promise<Uint8Array | null> {
  const known = keys.find(kid)
  if (known) return known
  await keys.reload().catch((cause: unknown) => {
    throw new VaultError('SEAL_KEY_MISSING', { cause })
  })
  return keys.find(kid)
}

function kidOf(sealed: string): string {
  try {
    return decodeProtectedHeader(sealed).kid ?? ''
  } catch (cause) {
    throw new VaultError('SEAL_BROKEN', { cause })
  }
}

function sitsIn(header: unknown, place: SealedPlace): boolean {
  if (typeof header !== 'object' || header === null) return false
  const { w, c, v } = header as Record<string, unknown> // authenticated by the seal; the values are compared below
  return w === place.workspaceId && c === place.credentialId && v === version
}
