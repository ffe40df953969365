import { provePurchaseKey, type OnOutcome, type PurchaseKey } from '@gatehouse/asc-client'
import { leaseRequest } from '../apple-budget/lease-request.ts'
import type { Deps } from '../deps.ts'
import { found, foundReason, type DiagnosisCheck, type DiagnosisFinding } from './diagnosis.ts'
import { patienceMs, refusalOf } from './try-readings.ts'
import { usableIssuer, type TypedKey } from './typed-key.ts'

/** Apple's own hosts of the App Store Server API. Apple: App Store Server API. */
const hosts = {
  PURCHASES_SANDBOX: 'https://api.storekit-sandbox.apple.com',
  PURCHASES_PRODUCTION: 'https://api.storekit.apple.com',
} as const satisfies Partial<Record<DiagnosisCheck, string>>

const worlds = { PURCHASES_SANDBOX: 'sandbox', PURCHASES_PRODUCTION: 'production' } as const

/** What the App Store Server API says of a key that may be one for In-App Purchases; `key` where it could be asked. */
export async function purchasesFindings(
  deps: Deps,
  workspaceId: string,
  typed: TypedKey,
  demo: boolean,
): Promise<{ findings: DiagnosisFinding[]; accepted: PurchaseKey | null }> {
  const key = purchaseKey(typed)
  if (key === null || !typed.key.ok)
    return typed.named === 'PURCHASES' ? { findings: [missing(typed)], accepted: null } : nothing
  const { fingerprint } = typed.key
  const findings: DiagnosisFinding[] = []
  let accepted: PurchaseKey | null = null
  for (const check of ['PURCHASES_SANDBOX', 'PURCHASES_PRODUCTION'] as const) {
    const baseUrl = demo ? (deps.apple.simulatorStoreKit ?? null) : hosts[check]
    if (baseUrl === null) {
      findings.push(foundReason(check, 'NOT_CHECKED', { code: 'NO_SIMULATOR', params: {} }))
      continue
    }
    const counted = { host: new URL(baseUrl).host, fingerprint }
    const beforeRequest = () => leaseRequest(deps, counted, 'PEOPLE')
    const onOutcome: OnOutcome = (outcome) =>
      deps.calls?.note({ workspaceId, fingerprint }, outcome, deps.now())
    const refusal = await refusalOf(() =>
      provePurchaseKey({ baseUrl, timeoutMs: patienceMs, beforeRequest, onOutcome }, key),
    )
    if (refusal === null) accepted = key
    findings.push(answerFinding(check, refusal, key))
  }
  return { findings: accepted ? [isPurchaseKey, ...findings] : findings, accepted }
}

const nothing = { findings: [], accepted: null }

const isPurchaseKey = found(
  'KIND',
  'FAILED',
  'This is a key for In-App Purchases. It works for the App Store Server API alone, and reads no reports.',
  {
    hint: 'The two families of keys cannot stand in for each other: reports need one from Users and Access › Integrations › App Store Connect API.',
    actor: 'CLIENT_ADMIN',
  },
)

function purchaseKey(typed: TypedKey): PurchaseKey | null {
  const issuerId = usableIssuer(typed)
  const { key, keyId, bundleId } = typed
  if (!key.ok || keyId === null || issuerId === null || bundleId === null) return null
  return { kind: 'IN_APP_PURCHASE', keyId, issuerId, bundleId, privateKey: key.pem }
}

const missing = ({ bundleId }: TypedKey): DiagnosisFinding =>
  found('PURCHASES_SANDBOX', 'NOT_CHECKED', 'The App Store Server API could not be asked.', {
    hint: `Its tokens name an app${bundleId === null ? '; give the bundle ID of one' : ''} and the issuer: with both, sandbox and production are tried.`,
    actor: 'YOU',
  })

function answerFinding(
  check: keyof typeof worlds,
  refusal: Awaited<ReturnType<typeof refusalOf>>,
  { bundleId }: PurchaseKey,
): DiagnosisFinding {
  const where = `the App Store Server API (${worlds[check]})`
  if (refusal === null) return found(check, 'PASSED', `Accepted by ${where} for ${bundleId}.`)
  if (refusal.code !== 'KEY_REFUSED') return foundReason(check, 'NOT_CHECKED', refusal)
  return found(check, 'FAILED', `Refused by ${where}.`, {
    hint: `Algorithm, audience, lifetime and clock are as Apple wants them. What is left: the key is of another kind or revoked, the issuer ID is another team's, or ${bundleId} is no app of this team.`,
  })
}
