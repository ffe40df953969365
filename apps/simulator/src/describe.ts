import type { ApiKey, KeyKind } from './auth/keys.ts'
import type { KeyRole } from './auth/roles.ts'
import type { Account } from './data/account.ts'
import type { World } from './world.ts'

/** A key as the ready line and the control plane show it; the private key is a file. */
export interface KeyDescription {
  kind: KeyKind
  role: KeyRole
  keyId: string
  privateKeyPath: string
  revoked: boolean
}

/** An account as the ready line and the control plane show it. */
export interface AccountDescription {
  name: string
  slug: string
  issuerId: string
  vendorNumbers: readonly string[]
  keys: KeyDescription[]
}

export function describeKey({ kind, role, keyId, privateKeyPath, revoked }: ApiKey): KeyDescription {
  return { kind, role, keyId, privateKeyPath, revoked }
}

export function describeAccount(world: World, account: Account): AccountDescription {
  const keys = [...world.keys.values()].filter((key) => key.account === account).map(describeKey)
  return {
    name: account.name,
    slug: account.slug,
    issuerId: account.issuerId,
    vendorNumbers: account.vendorNumbers,
    keys,
  }
}
