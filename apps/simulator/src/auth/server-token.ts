import { compactVerify, decodeJwt, decodeProtectedHeader } from 'jose'
import type { ApiKey } from './keys.ts'
import type { FindKey } from './token.ts'

const MAX_LIFETIME_SECONDS = 60 * 60

/** Decides about tokens of the App Store Server API: In-App Purchase keys alone, with the bundle id of an app of theirs. */
export class ServerTokenCheck {
  private readonly findKey: FindKey
  private readonly nowMs: () => number

  constructor(findKey: FindKey, nowMs: () => number) {
    this.findKey = findKey
    this.nowMs = nowMs
  }

  async keyOf(authorization: string | undefined): Promise<ApiKey | null> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) return null
    try {
      const { alg, kid } = decodeProtectedHeader(token)
      const key = alg === 'ES256' && typeof kid === 'string' ? this.findKey(kid) : null
      if (key === null || key.revoked || key.kind !== 'inAppPurchase' || !this.claimsHold(token, key))
        return null
      await compactVerify(token, key.publicKey, { algorithms: ['ES256'] })
      return key
    } catch {
      return null
    }
  }

  private claimsHold(token: string, key: ApiKey): boolean {
    const { iss, iat, exp, aud, bid } = decodeJwt(token)
    const now = this.nowMs() / 1000
    if (iss !== key.account.issuerId || aud !== 'appstoreconnect-v1') return false
    if (!key.account.apps.some((app) => app.bundleId === bid)) return false
    return (
      typeof iat === 'number' &&
      typeof exp === 'number' &&
      iat <= now + 1 &&
      exp > now &&
      exp - iat <= MAX_LIFETIME_SECONDS
    )
  }
}
