import type { ApiKey, KeyKind } from './auth/keys.ts'
import type { KeyRole } from './auth/roles.ts'
import type { Account } from './data/account.ts'
import type { AppleId } from './data/apple-ids.ts'
import { STRANGERS, type Obstacle } from './data/sign-in-manner.ts'
import type { World } from './world.ts'

/** A key as the ready line and the control plane show it; the private key is a file. */
export interface KeyDescription {
  kind: KeyKind
  role: KeyRole
  keyId: string
  privateKeyPath: string
  revoked: boolean
}

/** Somebody of an account with what they sign in with; secrets of people who do not exist. */
export interface AppleIdDescription {
  email: string
  password: string
  /** The newest that is not revoked. */
  appSpecificPassword: string | null
  reporterToken: string | null
  phone: string
  role: string
}

/** An account as the ready line and the control plane show it. */
export interface AccountDescription {
  name: string
  slug: string
  issuerId: string
  vendorNumbers: readonly string[]
  /** The account's number in Reporter. */
  reporterAccount: string
  keys: KeyDescription[]
  appleIds: AppleIdDescription[]
}

/** Somebody of no account: what stands in the way when they sign in, if anything does. */
export interface StrangerDescription {
  email: string
  password: string
  obstacle: Obstacle | null
}

export function describeStrangers({ appleIds }: World): StrangerDescription[] {
  return Object.keys(STRANGERS).flatMap((address) => {
    const appleId = appleIds.find(address)
    if (appleId === null) return []
    const { email, password, signIn } = appleId
    return [{ email, password, obstacle: signIn.obstacle }]
  })
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
    reporterAccount: account.reporterAccount,
    keys,
    appleIds: world.changes.of(account).people.flatMap(({ username, roles: [role = ''] }) => {
      const appleId = world.appleIds.find(username)
      return appleId === null ? [] : [describeAppleId(appleId, role)]
    }),
  }
}

function describeAppleId(appleId: AppleId, role: string): AppleIdDescription {
  const { email, password, phone, appSpecificPasswords, reporterToken } = appleId
  const usable = appSpecificPasswords.findLast((each) => !each.revoked)
  return {
    email,
    password,
    appSpecificPassword: usable?.value ?? null,
    reporterToken: reporterToken?.value ?? null,
    phone,
    role,
  }
}
