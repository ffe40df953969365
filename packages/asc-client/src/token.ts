import { type CryptoKey, importPKCS8, SignJWT } from 'jose'
import type { AscCredential, PurchaseKey } from './credential.ts'
import type { PrivateKeyProblem } from './private-key/problem.ts'
import { readPrivateKey } from './private-key/read-private-key.ts'

/** Apple allows 20 minutes; less leaves room for clocks that differ. */
const LIFETIME_SECONDS = 15 * 60
/** A clock a little ahead of Apple's would otherwise date the token into the future. */
const BACKDATED_SECONDS = 60
/** Renewed this long before it ends, so that a slow connection does not carry a dead token. */
const RENEWED_BEFORE_END_SECONDS = 90

/** Tokens of one credential. `replace` answers with another token than the one that was refused. */
export interface TokenSource {
  current(): Promise<string>
  replace(refused: string): Promise<string>
}

/** Thrown when the stored key cannot sign; `problem` says why. */
export class UnusableKeyError extends Error {
  override readonly name = 'UnusableKeyError'
  readonly problem: PrivateKeyProblem

  constructor(problem: PrivateKeyProblem) {
    super(`The stored private key cannot sign: ${problem}`)
    this.problem = problem
  }
}

/**
 * Signs tokens for one credential and keeps the last until shortly before its end; requests at the same time
 * share one. The state lives in what is returned, never in the module, so that two credentials cannot meet.
 * Apple: Generating tokens for API requests (ES256, at most 20 minutes, reuse until it expires).
 */
export function createTokenSource(credential: AscCredential | PurchaseKey, now: () => Date): TokenSource {
  let key: Promise<CryptoKey> | undefined
  let kept: { token: Promise<string>; fromMs: number; untilMs: number } | undefined

  const mint = (): Promise<string> => {
    const atMs = now().getTime()
    key ??= importKey(credential.privateKey)
    const token = key.then((ready) => sign(credential, ready, Math.floor(atMs / 1_000)))
    const livesMs = (LIFETIME_SECONDS - BACKDATED_SECONDS - RENEWED_BEFORE_END_SECONDS) * 1_000
    kept = { token, fromMs: atMs, untilMs: atMs + livesMs }
    return token
  }
  return {
    current: async () => {
      const atMs = now().getTime()
      // A clock that was set back makes the kept token one of the future.
      return kept && kept.fromMs <= atMs && atMs < kept.untilMs ? kept.token : mint()
    },
    replace: async (refused) => {
      const before = kept
      const present = await before?.token
      // Of several requests refused together, the first has replaced the token for all.
      if (kept && kept !== before) return kept.token
      return present === undefined || present === refused ? mint() : present
    },
  }
}

async function importKey(privateKey: string): Promise<CryptoKey> {
  const reading = await readPrivateKey(privateKey)
  if (!reading.ok) throw new UnusableKeyError(reading.problem)
  return importPKCS8(reading.pem, 'ES256')
}

function sign(credential: AscCredential | PurchaseKey, key: CryptoKey, atSeconds: number): Promise<string> {
  const { header, payload } = tokenContents(credential, atSeconds)
  return new SignJWT(payload).setProtectedHeader(header).sign(key)
}

/** The two readable parts of a token, which hold no secret: only what is signed behind them proves anything. */
export interface TokenContents {
  header: { alg: 'ES256'; kid: string; typ: 'JWT' }
  payload: { iss?: string; sub?: string; bid?: string; iat: number; exp: number; aud: string }
}

/** What a token of this credential says when it is signed at an instant, in seconds since 1970. */
export function tokenContents(
  credential: Pick<AscCredential | PurchaseKey, 'kind' | 'keyId'> & { issuerId?: string; bundleId?: string },
  atSeconds: number,
): TokenContents {
  const iat = Math.floor(atSeconds) - BACKDATED_SECONDS
  return {
    header: { alg: 'ES256', kid: credential.keyId, typ: 'JWT' },
    payload: { ...ownerOf(credential), iat, exp: iat + LIFETIME_SECONDS, aud: 'appstoreconnect-v1' },
  }
}

function ownerOf({ kind, issuerId, bundleId }: { kind: string; issuerId?: string; bundleId?: string }) {
  if (kind === 'API_KEY_INDIVIDUAL') return { sub: 'user' }
  return {
    ...(issuerId === undefined ? {} : { iss: issuerId }),
    ...(bundleId === undefined ? {} : { bid: bundleId }),
  }
}
