import { rulesOf } from '../methods/method-rules.pure.ts'
import type { Reason } from '../problems/apple-failure.ts'

/** What a credential is asked to do, in the order in which people are told. */
export const capabilityNames = [
  'APPS',
  'SALES',
  'FINANCE',
  'ANALYTICS',
  'REVIEWS',
  'IN_APP_PURCHASES',
  'USERS',
] as const
export type CapabilityName = (typeof capabilityNames)[number]

/** The roles whose keys may, as one says them. Apple: Sales and Finance; Downloading Analytics Reports; users by trial. */
export const rolesNeeded: Record<CapabilityName, string> = {
  APPS: 'any role',
  SALES: 'Admin, Finance, or Sales and Reports',
  FINANCE: 'Admin or Finance',
  ANALYTICS: 'Admin, Finance, or Sales and Reports',
  REVIEWS: 'Admin, App Manager or Customer Support',
  IN_APP_PURCHASES: 'any role that sees the app',
  USERS: 'Admin',
}

/** Losing these is told; users are asked for only to know what a key could do. */
const missed: readonly string[] = capabilityNames.filter((name) => name !== 'USERS')

/** What is stored of a capability, as far as it decides the access. */
export interface KnownCapability {
  name: string
  status: string
  /** When it was last proved with the present credential. */
  provedAt: Date | null
  reasonCode?: string | null
}

/** What the service user's API key is asked for: sales and finance come by its token, since Apple lets no individual key read them. */
export const shownByServiceUserKey = ['APPS', 'ANALYTICS', 'REVIEWS', 'IN_APP_PURCHASES'] as const

/** Why that key shows an account nothing: no role of the account's is at fault. */
export const ofServiceUserKey = ['OUR_KEY_REFUSED', 'OUR_KEY_REACHES_NOT'] as const
export type ServiceUserKeyFault = (typeof ofServiceUserKey)[number]

/** Why an access that works is limited by what its credential may do; null where it is not. */
export function limitOf(method: string, capabilities: readonly KnownCapability[]): Reason | null {
  const refused = capabilityNames.flatMap((name) =>
    capabilities.filter((each) => each.name === name && each.status === 'REFUSED'),
  )
  const lost = refused.find(({ name, provedAt }) => provedAt !== null && missed.includes(name))
  const lacking = refused.find(({ name }) => rulesOf(method).needed.some((each) => each === name))
  const limit = lost ?? lacking
  if (!limit) return null
  const fault = ofServiceUserKey.find((code) => code === limit.reasonCode)
  if (fault) return { code: fault, params: {} }
  if (!lost && method === 'API_KEY_INDIVIDUAL') return { code: 'INDIVIDUAL_KEY_LIMITS', params: {} }
  const params = { ...refusalParams(limit.name), ...(lost ? { lost: 1 } : {}) }
  const of = rulesOf(method).actsAs === 'PERSON' ? { of: 'PERSON' } : {}
  return { code: 'ROLE_INSUFFICIENT', params: { ...params, ...of } }
}

/** What fills the sentence of a refusal. */
export const refusalParams = (name: string): { capability: string; roles: string } => ({
  capability: wordsOf[name as CapabilityName] ?? name.toLowerCase(), // absent for a name of another version
  roles: rolesNeeded[name as CapabilityName] ?? '', // as above
})

/** What each is called in a sentence. */
export const wordsOf: Record<CapabilityName, string> = {
  APPS: 'apps',
  SALES: 'sales',
  FINANCE: 'finance reports',
  ANALYTICS: 'analytics',
  REVIEWS: 'reviews',
  IN_APP_PURCHASES: 'in-app purchases',
  USERS: 'users',
}
