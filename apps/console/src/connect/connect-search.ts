import type { CapabilityName, CompanySignIn } from '../graphql/graphql.ts'

/** What a client can be asked for. */
export const NEEDS = ['SALES', 'FINANCE', 'ANALYTICS', 'REVIEWS'] as const satisfies CapabilityName[]
export type Need = (typeof NEEDS)[number]
export const SIGN_INS = ['UNKNOWN', 'NO', 'YES'] as const satisfies CompanySignIn[]

/** What is asked for where the address says nothing. */
export const usualNeeds: readonly Need[] = ['SALES']

/** Methods that the set-up has a form for. */
export const methodsHere = [
  'API_KEY_TEAM',
  'API_KEY_INDIVIDUAL',
  'REPORTER_TOKEN',
  'APP_SPECIFIC_PASSWORD',
  'APPLE_ID_2FA',
  'SERVICE_USER_INVITE',
] as const
export type MethodHere = (typeof methodsHere)[number]
export type ReporterMethod = Extract<MethodHere, 'REPORTER_TOKEN' | 'APP_SPECIFIC_PASSWORD'>

export interface ConnectSearch {
  client?: string
  method?: MethodHere
  /** With commas between; without it, sales. */
  needs?: string
  /** Whether the client's people sign in at Apple through their company; without it, nobody knows. */
  signIn?: Exclude<CompanySignIn, 'UNKNOWN'>
  /** The integrations that wait for an invitation, with commas between, so that the list can be left and found again. */
  asked?: string
}

/**
 * What the address of the set-up says: whom it is for, what is needed, and how. So it can be left, reloaded and sent on (MA-2);
 * nothing of it is secret, and what is typed after it is kept nowhere but in its field.
 */
export function readConnectSearch(search: Record<string, unknown>): ConnectSearch {
  const { client, asked, signIn } = search
  const needs = readNeeds(search['needs']).join(',')
  const method = methodsHere.find((each) => each === search['method'])
  return {
    ...(typeof client === 'string' && client ? { client } : {}),
    ...(method ? { method } : {}),
    ...(needs && needs !== usualNeeds.join(',') ? { needs } : {}),
    ...(signIn === 'YES' || signIn === 'NO' ? { signIn } : {}),
    ...(typeof asked === 'string' && asked ? { asked } : {}),
  }
}

/** Needs as an address has them, in their order; what is none of them is left out. */
export const readNeeds = (text: unknown): Need[] => {
  const named = typeof text === 'string' ? text.split(',') : []
  return NEEDS.filter((need) => named.includes(need))
}

/** Whether a method is one of those that Reporter answers. */
export const byReporter = (method: MethodHere | undefined): method is ReporterMethod =>
  method === 'REPORTER_TOKEN' || method === 'APP_SPECIFIC_PASSWORD'
