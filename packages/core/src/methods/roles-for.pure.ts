import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { Method } from '../integrations/state.pure.ts'
import { rulesOf } from './method-rules.pure.ts'

/**
 * The smallest roles that give what is needed (AD-4 to AD-7). Apple: "Program roles"; of keys, "Sales and Reports" is the
 * name of what people call Sales. Finance includes sales and analytics; Admin includes all.
 */
export function rolesOf(method: Method, needs: readonly CapabilityName[]): string[] {
  const wants = (...names: CapabilityName[]) => names.some((name) => needs.includes(name))
  if (needs.length === 0) return []
  const ofReports = rulesOf(method).actsAs === 'KEY' ? 'Sales and Reports' : 'Sales'
  // Such a key has the roles of its person, whichever those are.
  if (method === 'API_KEY_INDIVIDUAL') return []
  // Who reads users is an Admin already, and needs no role beside it.
  if (needs.length === 1 && wants('USERS')) return ['Admin']
  const roles = [
    ...(wants('FINANCE') ? ['Finance'] : wants('SALES', 'ANALYTICS') ? [ofReports] : []),
    ...(wants('REVIEWS') ? ['Customer Support'] : []),
  ]
  return roles.length > 0 ? roles : [ofReports]
}
