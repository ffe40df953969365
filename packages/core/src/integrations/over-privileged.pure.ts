import type { Reason } from '../problems/apple-failure.ts'

/** What a key proved to be able to do. */
interface Proof {
  name: string
  status: string
}

/**
 * Whether a credential may do more than reading reports needs: who may list an account's people is Admin, and an Admin's
 * key can change everything there. No endpoint tells a role, so it is told by that proof alone. Apple: a key of the
 * access "Sales and Reports" is what to hand out.
 */
export function overPrivileged(capabilities: readonly Proof[]): Reason | null {
  const isAdmin = capabilities.some(({ name, status }) => name === 'USERS' && status === 'PROVED')
  return isAdmin ? { code: 'OVER_PRIVILEGED', params: {} } : null
}
