import { looksLikeIssuerId, readPrivateKey, type PrivateKeyReading } from '@gatehouse/asc-client'

/** What a person gives of a key that is to be looked at; everything but the file may be missing. */
export interface DiagnoseApiKeyInput {
  /** The text of the .p8 file. */
  privateKey: string
  /** Its name: Apple writes the key id and the kind of key into it. */
  fileName?: string | null | undefined
  keyId?: string | null | undefined
  issuerId?: string | null | undefined
  vendorNumbers?: readonly string[] | null | undefined
  /** An app's, where the key may be one for In-App Purchases. */
  bundleId?: string | null | undefined
}

/** The same, read and tidied. */
export interface TypedKey {
  key: PrivateKeyReading
  /** Whether the text is the file as Apple hands it out, line break for line break. */
  asHandedOut: boolean
  /** Typed, else from the file's name; null where neither tells it. */
  keyId: string | null
  keyIdInName: string | null
  /** By its name; UNKNOWN where the file was renamed or pasted. */
  named: 'API' | 'PURCHASES' | 'UNKNOWN'
  issuerId: string | null
  /** Whether spaces were cut off it. */
  issuerTidied: boolean
  vendorNumbers: string[]
  bundleId: string | null
}

/** Reads what was typed; throws never. */
export async function readTyped(input: DiagnoseApiKeyInput): Promise<TypedKey> {
  const key = await readPrivateKey(input.privateKey)
  const name = input.fileName?.trim() ?? ''
  const keyIdInName = /^(?:Auth|Api|Subscription)Key_([A-Z0-9]{10})(?![A-Za-z0-9])/i.exec(name)?.[1] ?? null
  const issuerId = input.issuerId?.trim() || null
  return {
    key,
    asHandedOut: key.ok && input.privateKey.trim() === key.pem.trim(),
    keyId: input.keyId?.trim() || keyIdInName,
    keyIdInName,
    named: /^SubscriptionKey_/i.test(name) ? 'PURCHASES' : /^A(uth|pi)Key_/i.test(name) ? 'API' : 'UNKNOWN',
    issuerId,
    issuerTidied: issuerId !== null && issuerId !== input.issuerId,
    vendorNumbers: [...new Set((input.vendorNumbers ?? []).map((each) => each.trim()).filter(Boolean))],
    bundleId: input.bundleId?.trim() || null,
  }
}

/** The issuer, where it could be one. */
export const usableIssuer = ({ issuerId }: TypedKey): string | null =>
  issuerId !== null && looksLikeIssuerId(issuerId) ? issuerId : null
