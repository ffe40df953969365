/**
 * A key of the App Store Connect API. A team key signs with its issuer, an individual key stands for one user
 * and cannot read sales or finance reports. `privateKey` is PKCS#8 PEM as `readPrivateKey` returns it.
 * Apple: Creating API keys for App Store Connect API.
 */
export type AscCredential =
  | { kind: 'API_KEY_TEAM'; keyId: string; issuerId: string; privateKey: string }
  | { kind: 'API_KEY_INDIVIDUAL'; keyId: string; privateKey: string }

/**
 * A key for In-App Purchases: it signs for the App Store Server API alone, for one app at a time, and App Store Connect
 * refuses it. Apple: Creating API keys to authorize API requests (App Store Server API).
 */
export interface PurchaseKey {
  kind: 'IN_APP_PURCHASE'
  keyId: string
  issuerId: string
  bundleId: string
  privateKey: string
}

const KEY_ID = /^[A-Z0-9]{10}$/
const ISSUER_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Whether a text has the shape of every key id seen so far: ten of A–Z and 0–9. Apple promises no shape, so a
 * "no" is a reason to warn, not to refuse.
 */
export function looksLikeKeyId(text: string): boolean {
  return KEY_ID.test(text)
}

/** Whether a text has the shape of an issuer id, a UUID. Apple: Generating tokens for API requests. */
export function looksLikeIssuerId(text: string): boolean {
  return ISSUER_ID.test(text)
}
