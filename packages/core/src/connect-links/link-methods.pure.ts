import type { Method } from '../integrations/state.pure.ts'
import type { MethodOffer } from '../methods/offer-methods.pure.ts'

/** Ways by which somebody gives access on a link. Signing in with a code is none: it takes two people at one time. */
export const linkMethods = [
  'API_KEY_TEAM',
  'REPORTER_TOKEN',
  'APP_SPECIFIC_PASSWORD',
  'SERVICE_USER_INVITE',
] as const satisfies Method[]
export type LinkMethod = (typeof linkMethods)[number]

/** A way with what was asked for and it cannot give. */
export interface LinkOffer {
  method: LinkMethod
  lacks: MethodOffer['lacks']
}

const families = [
  ['API_KEY_TEAM', 'API_KEY_INDIVIDUAL'],
  ['REPORTER_TOKEN', 'APP_SPECIFIC_PASSWORD'],
  ['SERVICE_USER_INVITE'],
] as const satisfies Method[][]

const alike = (one: string, other: string): boolean =>
  families.some((family: readonly string[]) => family.includes(one) && family.includes(other))

/**
 * The ways that a link offers, best first: those that the workspace offers and that give anything of what is asked for. What
 * is renewed in place is renewed by its own way or by a key.
 */
export const offeredOnLink = (offers: readonly MethodOffer[], renewed: string | null): LinkOffer[] =>
  offers.flatMap(({ method, available, lacks, capabilities }) => {
    const here = linkMethods.find((each) => each === method)
    if (!here || !available || capabilities.length === 0) return []
    if (renewed !== null && here !== 'API_KEY_TEAM' && !alike(here, renewed)) return []
    return [{ method: here, lacks }]
  })
