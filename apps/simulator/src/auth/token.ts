import { compactVerify, decodeJwt, decodeProtectedHeader } from 'jose'
import type { ApiKey } from './keys.ts'
import { covers, mayLiveLong, readScope, type AskedFor } from './scope.ts'

const MAX_LIFETIME_SECONDS = 20 * 60
/** Six months, for what `mayLiveLong`. */
const MAX_SCOPED_SECONDS = 184 * 86_400
const AUDIENCE = 'appstoreconnect-v1'
const MAX_REMEMBERED = 20_000

/** Finds a key by its id; null when Apple has never issued it. */
export type FindKey = (keyId: string) => ApiKey | null

/**
 * Decides whether a bearer token is good, as Apple does: one answer for everything that may be wrong.
 * Checked signatures are remembered; clock, revocation and claims are looked at every time.
 */
export class TokenCheck {
  private readonly verified = new Map<string, string>()
  private readonly findKey: FindKey
  private readonly nowMs: () => number

  constructor(findKey: FindKey, nowMs: () => number) {
    this.findKey = findKey
    this.nowMs = nowMs
  }

  /** The key behind an Authorization header, or null for a 401. */
  async keyOf(authorization: string | undefined, request: AskedFor): Promise<ApiKey | null> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) return null
    const key = this.keyNamedBy(token)
    if (key === null || key.revoked || !(key.kind === 'team' || key.kind === 'individual')) return null
    if (!this.claimsHold(token, key, request)) return null
    return (await this.signatureHolds(token, key)) ? key : null
  }

  private keyNamedBy(token: string): ApiKey | null {
    try {
      const { alg, kid } = decodeProtectedHeader(token)
      return alg === 'ES256' && typeof kid === 'string' ? this.findKey(kid) : null
    } catch {
      return null
    }
  }

  private claimsHold(token: string, key: ApiKey, request: AskedFor): boolean {
    let claims: ReturnType<typeof decodeJwt>
    try {
      claims = decodeJwt(token)
    } catch {
      return false
    }
    const { iat, exp, aud } = claims
    if (typeof exp !== 'number' || 'bid' in claims) return false
    if (aud !== AUDIENCE && !(Array.isArray(aud) && aud.length === 1 && aud[0] === AUDIENCE)) return false
    const scope = readScope(claims['scope'])
    if (scope !== null && !covers(scope, request)) return false
    const longestSeconds = mayLiveLong(scope) ? MAX_SCOPED_SECONDS : MAX_LIFETIME_SECONDS
    return ownerMatches(claims, key) && timesHold(iat, exp, this.nowMs() / 1000, longestSeconds)
  }

  private async signatureHolds(token: string, key: ApiKey): Promise<boolean> {
    if (this.verified.get(token) === key.keyId) return true
    try {
      await compactVerify(token, key.publicKey, { algorithms: ['ES256'] })
    } catch {
      return false
    }
    if (this.verified.size >= MAX_REMEMBERED) this.verified.clear()
    this.verified.set(token, key.keyId)
    return true
  }
}

/** Team keys name their issuer; individual keys name no issuer and say `sub: "user"`. */
function ownerMatches(claims: { iss?: string; sub?: string }, key: ApiKey): boolean {
  if (key.kind === 'individual') return claims.iss === undefined && claims.sub === 'user'
  return claims.iss === key.account.issuerId && claims.sub === undefined
}

/** Apple counts the lifetime from `iat`, and from its own clock where there is none; a token from the future is refused. */
function timesHold(
  issuedAt: number | undefined,
  expiresAt: number,
  nowSeconds: number,
  longestSeconds: number,
): boolean {
  const from = issuedAt ?? nowSeconds
  return from <= nowSeconds + 1 && expiresAt > nowSeconds && expiresAt - from <= longestSeconds
}
