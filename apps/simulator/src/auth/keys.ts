import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '../data/account.ts'
import { keyIdOf } from '../random/ids.ts'
import type { KeyRole } from './roles.ts'

/**
 * A team key belongs to the account, an individual key to a person, an In-App Purchase key to the server API; keys for
 * notifications and for Sign in with Apple come from the developer pages, and both APIs refuse them.
 */
export type KeyKind = 'team' | 'individual' | 'inAppPurchase' | 'push' | 'signIn'

/** One API key that the simulated Apple knows. */
export interface ApiKey {
  kind: KeyKind
  role: KeyRole
  keyId: string
  account: Account
  privateKeyPath: string
  readonly publicKey: KeyObject
  revoked: boolean
  /** Individual keys see the apps of their person alone; null is all. */
  visibleApps: readonly string[] | null
}

interface KeyPlan {
  kind: KeyKind
  role: KeyRole
}

/** The keys that every account has from the start. */
const KEY_PLANS: readonly KeyPlan[] = [
  { kind: 'team', role: 'ADMIN' },
  { kind: 'team', role: 'SALES' },
  { kind: 'team', role: 'FINANCE' },
  { kind: 'team', role: 'APP_MANAGER' },
  { kind: 'team', role: 'DEVELOPER' },
  { kind: 'individual', role: 'ADMIN' },
  { kind: 'inAppPurchase', role: 'ADMIN' },
]

/** Makes or finds again the keys of an account. Their ids follow from the seed, their files lie in `folder`. */
export function openKeys(seed: string, account: Account, folder: string): ApiKey[] {
  return KEY_PLANS.map((plan, index) =>
    openKey(account, plan, keyIdOf(seed, account.index, plan.kind, index), folder),
  )
}

/** Makes one key, or reads its file when an earlier start has left it there. */
export function openKey(account: Account, plan: KeyPlan, keyId: string, folder: string): ApiKey {
  const privateKeyPath = join(folder, account.slug, `${fileStem(plan.kind)}_${keyId}.p8`)
  if (!existsSync(privateKeyPath)) writeNewKey(privateKeyPath)
  let publicKey: KeyObject | undefined
  return {
    ...plan,
    keyId,
    account,
    privateKeyPath,
    // Read when first asked for: of the hundreds of keys of a large world few are ever used.
    get publicKey() {
      return (publicKey ??= createPublicKey(readFileSync(privateKeyPath, 'utf8')))
    },
    revoked: false,
    visibleApps: null,
  }
}

/** Apple names the file of an In-App Purchase key differently; the wrong key is so recognised by its name. */
function fileStem(kind: KeyKind): string {
  return kind === 'inAppPurchase' ? 'SubscriptionKey' : 'AuthKey'
}

function writeNewKey(path: string): void {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  writeFileSync(path, pem, { mode: 0o600 })
  chmodSync(path, 0o600)
}
