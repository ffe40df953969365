/** Roles that a key can have. Apple: UserRole; "Sales and Reports" is SALES. */
export const KEY_ROLES = [
  'ADMIN',
  'APP_MANAGER',
  'DEVELOPER',
  'FINANCE',
  'SALES',
  'CUSTOMER_SUPPORT',
  'MARKETING',
] as const

export type KeyRole = (typeof KEY_ROLES)[number]

/** What a role must allow for an endpoint. */
export type Capability =
  'APPS' | 'SALES' | 'FINANCE' | 'ANALYTICS' | 'ANALYTICS_REQUESTS' | 'USERS' | 'WEBHOOKS'

/** Apple: "Downloading Analytics Reports", "Sales and Finance"; users and webhooks as probed by clients. */
const ALLOWED: Record<Capability, readonly KeyRole[]> = {
  APPS: KEY_ROLES,
  SALES: ['ADMIN', 'FINANCE', 'SALES'],
  FINANCE: ['ADMIN', 'FINANCE'],
  ANALYTICS: ['ADMIN', 'FINANCE', 'SALES'],
  ANALYTICS_REQUESTS: ['ADMIN'],
  USERS: ['ADMIN'],
  WEBHOOKS: ['ADMIN', 'APP_MANAGER'],
}

/** Sales and Finance need a team key, whatever the role of the person. Apple: "Sales and Finance". */
const TEAM_KEY_ONLY: readonly Capability[] = ['SALES', 'FINANCE']

/** Whether a key may use endpoints of a capability. */
export function allows(key: { kind: string; role: KeyRole }, capability: Capability): boolean {
  if (key.kind === 'individual' && TEAM_KEY_ONLY.includes(capability)) return false
  return ALLOWED[capability].includes(key.role)
}
