import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { Method } from '../integrations/state.pure.ts'

/** Kinds of secrets. */
export const credentialKinds = [
  'API_KEY',
  'REPORTER_TOKEN',
  'APP_SPECIFIC_PASSWORD',
  'APPLE_SESSION',
  /** What is left of a key that was deleted here: whether Apple takes it tells whether the key was revoked. */
  'KEY_WITNESS',
] as const
export type CredentialKind = (typeof credentialKinds)[number]

/** What a way of connecting is, whoever uses it. */
export interface MethodRules {
  /** What it can ever do; what is not named here is never asked for. */
  unlocks: readonly CapabilityName[]
  /** Without these an integration does not do what it is there for. */
  needed: readonly CapabilityName[]
  /** Whose rights it has: a key's role is fixed, a person's can be changed. */
  actsAs: 'KEY' | 'PERSON'
}

const everything = ['APPS', 'SALES', 'FINANCE', 'ANALYTICS', 'REVIEWS', 'IN_APP_PURCHASES', 'USERS'] as const
/** Apple: Reporter gives Sales and Trends, and Payments and Financial Reports; nothing else. */
const reports = { unlocks: ['SALES', 'FINANCE'], needed: ['SALES'], actsAs: 'PERSON' } as const

/**
 * The one table of methods, as far as it decides what may be promised and what is missed. How each asks Apple is in
 * `open-way.ts`, by the credential that asks.
 */
const methodRules: Record<Method, MethodRules> = {
  API_KEY_TEAM: { unlocks: everything, needed: ['APPS', 'SALES'], actsAs: 'KEY' },
  // Apple: "Sales and Finance … require a team key".
  API_KEY_INDIVIDUAL: {
    unlocks: ['APPS', 'ANALYTICS', 'REVIEWS', 'IN_APP_PURCHASES', 'USERS'],
    needed: ['APPS', 'SALES'],
    actsAs: 'KEY',
  },
  REPORTER_TOKEN: reports,
  APP_SPECIFIC_PASSWORD: reports,
  APPLE_ID_2FA: reports,
  SERVICE_USER_INVITE: reports,
}

/** The rules of a stored method; those of a team key for one of a newer version. */
export const rulesOf = (method: string): MethodRules =>
  methodRules[method as Method] ?? methodRules.API_KEY_TEAM // absent for a method of another version
