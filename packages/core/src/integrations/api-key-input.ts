import {
  looksLikeIssuerId,
  looksLikeKeyId,
  readPrivateKey,
  type PrivateKeyProblem,
} from '@gatehouse/asc-client'
import { DomainError, toProblem, type DomainErrorCode, type Problem } from '../problems/domain-error.ts'

/** What a person gives to connect by API key. */
export interface ApiKeyInput {
  /** Absent for an individual key. */
  issuerId?: string | null | undefined
  keyId: string
  /** The text of the .p8 file. */
  privateKey: string
  vendorNumbers: readonly string[]
}

/** An API key that passed every check that needs no Apple. */
export interface CheckedApiKey {
  method: 'API_KEY_TEAM' | 'API_KEY_INDIVIDUAL'
  keyId: string
  issuerId: string | null
  pem: string
  fingerprint: string
  vendorNumbers: string[]
}

/** @throws {DomainError} with every finding at once, each at its field. Nothing has been sent or stored. */
export async function checkApiKey(input: ApiKeyInput): Promise<CheckedApiKey> {
  const keyId = input.keyId.trim()
  const issuerId = input.issuerId?.trim() || null
  const vendorNumbers = [...new Set(input.vendorNumbers.map((number) => number.trim()).filter(Boolean))]
  const key = await readPrivateKey(input.privateKey)
  const [first, ...more] = [
    ...(key.ok ? [] : [keyProblem(key.problem)]),
    ...idProblems(keyId, issuerId),
    ...vendorProblems(vendorNumbers, issuerId !== null),
  ]
  if (first) throw new DomainError([first, ...more])
  if (!key.ok) throw new DomainError([keyProblem(key.problem)])
  const method = issuerId ? 'API_KEY_TEAM' : 'API_KEY_INDIVIDUAL'
  return { method, keyId, issuerId, pem: key.pem, fingerprint: key.fingerprint, vendorNumbers }
}

/** What is wrong with the shapes of key id and issuer id; empty where nothing is. */
export function idProblems(keyId: string, issuerId: string | null): Problem[] {
  const problems: Problem[] = []
  if (!looksLikeKeyId(keyId)) {
    const hint = 'It is in the name of the file: AuthKey_KEYID.p8.'
    problems.push(
      toProblem('KEY_ID_INVALID', 'A key ID has 10 capital letters and digits.', { field: 'keyId', hint }),
    )
  }
  if (issuerId && !looksLikeIssuerId(issuerId)) {
    const hint =
      'It stands above the list of keys in Users and Access › Integrations. Leave it empty for an individual key.'
    problems.push(
      toProblem('ISSUER_INVALID', 'An issuer ID looks like 57246542-96fe-1a63-e053-0824d011072a.', {
        field: 'issuerId',
        hint,
      }),
    )
  }
  return problems
}

/** Far more than any team has; each costs a request a day. */
const mostVendorNumbers = 100

/** What is wrong with vendor numbers before Apple is asked; empty where nothing is. `needed`: none is wrong too. */
export function vendorProblems(vendorNumbers: readonly string[], needed: boolean): Problem[] {
  const field = 'vendorNumbers'
  if (vendorNumbers.length > mostVendorNumbers)
    return [
      toProblem('VENDOR_NUMBER_INVALID', `A team has at most ${mostVendorNumbers} vendor numbers here.`, {
        field,
      }),
    ]
  const wrong = vendorNumbers.find((number) => !/^\d{5,12}$/.test(number))
  const hint =
    'Apple shows it under Payments and Financial Reports, beside the name of the team; no API tells it.'
  if (wrong !== undefined)
    return [
      toProblem('VENDOR_NUMBER_INVALID', `“${wrong}” is no vendor number: those are digits only.`, {
        field,
        hint,
      }),
    ]
  if (needed && vendorNumbers.length === 0) {
    return [toProblem('VENDOR_NUMBER_MISSING', 'Sales need at least one vendor number.', { field, hint })]
  }
  return []
}

const askAdmin =
  'Use the .p8 file as Apple gave it: AuthKey_KEYID.p8. It can be downloaded once only; if it is lost, the Admin makes a new key.'

const keyTexts: Record<PrivateKeyProblem, [DomainErrorCode, string]> = {
  EMPTY: ['KEY_NOT_A_KEY', 'The private key is missing.'],
  NOT_A_KEY: ['KEY_NOT_A_KEY', 'This is no private key.'],
  DAMAGED: ['KEY_NOT_A_KEY', 'This key is cut off or changed.'],
  CERTIFICATE: ['KEY_NOT_A_KEY', 'This is a certificate, not a key.'],
  PUBLIC_KEY: ['KEY_PUBLIC', 'This is the public half of a key; the private one is needed.'],
  NOT_PKCS8: ['KEY_NOT_PKCS8', 'This key is in an older form (SEC1) that Apple does not hand out.'],
  ENCRYPTED: ['KEY_ENCRYPTED', "This key is protected by a passphrase; Apple's keys are not."],
  NOT_EC: ['KEY_NOT_EC', 'This is a key of another kind than those of App Store Connect.'],
  NOT_P256: ['KEY_NOT_P256', 'This key is on another curve than P-256, which App Store Connect uses.'],
}

/** What a text is that is no key, in words. */
export function keyProblem(found: PrivateKeyProblem): Problem {
  const [code, message] = keyTexts[found]
  return toProblem(code, message, { field: 'privateKey', hint: askAdmin })
}
