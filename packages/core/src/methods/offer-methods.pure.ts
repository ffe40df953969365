import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import { methods, type Method } from '../integrations/state.pure.ts'
import { applePages } from '../problems/apple-pages.ts'
import type { Page } from '../problems/domain-error.ts'
import { rolesOf } from './roles-for.pure.ts'
import { rulesOf } from './method-rules.pure.ts'

/** Whether a client's people sign in at Apple through their company. */
export const companySignIns = ['YES', 'NO', 'UNKNOWN'] as const
export type CompanySignIn = (typeof companySignIns)[number]

/** A way of connecting as it is offered to a person. */
export interface MethodOffer {
  method: Method
  available: boolean
  /** Why it is not offered, or what speaks against it here; null where nothing does. */
  reason: string | null
  recommended: boolean
  /** What it can ever do. */
  capabilities: readonly CapabilityName[]
  /** What was asked for and it can never do. */
  lacks: CapabilityName[]
  /** Roles that it takes for what was asked, and where they are given. */
  needs: { role: string; page: Page }[]
  /** After how many days it has to be renewed; null where it has no end. */
  endsAfterDays: number | null
  /** What to call a password at Apple, so that the right one is revoked later; null where none is made. */
  passwordLabel: string | null
}

/** Whether the workspace has an Apple user of its own that this client may invite. */
export type ServiceUserThere = 'YES' | 'NO' | 'NOT_FOR_PERSONAL'

interface Situation {
  serviceUser: ServiceUserThere
  off: readonly Method[]
  needs: readonly CapabilityName[]
  companySignIn: CompanySignIn
  passwordLabel: string
}

const pageOf: Record<Method, Page> = {
  API_KEY_TEAM: applePages.keys,
  API_KEY_INDIVIDUAL: applePages.keys,
  REPORTER_TOKEN: applePages.people,
  APP_SPECIFIC_PASSWORD: applePages.people,
  APPLE_ID_2FA: applePages.people,
  SERVICE_USER_INVITE: applePages.people,
}

/** Apple: a Reporter token works for 180 days; a trusted browser for about a month. */
const endsAfterDays: Partial<Record<Method, number>> = {
  REPORTER_TOKEN: 180,
  APP_SPECIFIC_PASSWORD: 180,
  APPLE_ID_2FA: 30,
}

/** Methods that want an Apple Account which its person alone manages. Apple: App-specific passwords; managed accounts. */
const personal: readonly Method[] = ['APP_SPECIFIC_PASSWORD', 'APPLE_ID_2FA']

/** All methods, those first that are offered and give what is needed. */
export function offerMethods(situation: Situation): MethodOffer[] {
  const offers = methods.map((method) => offer(method, situation))
  const best = offers.find(({ available, lacks }) => available && lacks.length === 0)
  const ranked = offers.map((each) => ({ ...each, recommended: each === best }))
  return ranked.toSorted((a, b) => weight(a) - weight(b))
}

const weight = ({ available, lacks, recommended }: MethodOffer): number =>
  recommended ? -1 : (available ? 0 : 100) + lacks.length

function offer(method: Method, situation: Situation): MethodOffer {
  const { unlocks } = rulesOf(method)
  const reason = reasonAgainst(method, situation)
  const asked = situation.needs.filter((name) => unlocks.includes(name))
  return {
    method,
    available: reason === null,
    reason,
    recommended: false,
    capabilities: unlocks,
    lacks: situation.needs.filter((name) => !unlocks.includes(name)),
    needs: rolesOf(method, asked.length > 0 ? asked : unlocks).map((role) => ({
      role,
      page: pageOf[method],
    })),
    endsAfterDays: endsAfterDays[method] ?? null,
    passwordLabel: method === 'APP_SPECIFIC_PASSWORD' ? situation.passwordLabel : null,
  }
}

function reasonAgainst(method: Method, { off, companySignIn, serviceUser }: Situation): string | null {
  if (off.includes(method)) return 'Off by policy of your workspace; an owner can switch it on.'
  if (method === 'SERVICE_USER_INVITE' && serviceUser !== 'YES')
    return serviceUser === 'NO'
      ? 'Your workspace has no Apple user of its own yet; an owner or admin registers one under Settings.'
      : 'A personal client shares no credential with the workspace.'
  if (companySignIn === 'YES' && personal.includes(method))
    return 'Not for Apple Accounts that a company manages (company sign-in, Apple Business Manager, other organisations): an API key works there.'
  return null
}
