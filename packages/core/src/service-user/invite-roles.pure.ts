/** What the service user is to do at a client's account. */
export const invitePurposes = ['FULL', 'REVIEWS', 'ANALYTICS'] as const
export type InvitePurpose = (typeof invitePurposes)[number]

/** A role to be ticked at Apple, by Apple's name, and what it is for. */
export interface InviteRole {
  name: string
  why: string
}

const customerSupport = {
  name: 'Customer Support',
  why: 'Reads reviews, sends replies and reports concerns.',
} as const
const marketing = {
  name: 'Marketing',
  why: 'Reads the analytics of the apps and their product pages.',
} as const
const finance = {
  name: 'Finance',
  why: 'Reads sales, subscriptions and payments; Apple adds Sales and Access to Reports by itself.',
} as const
const sales = {
  name: 'Sales',
  why: 'Shows us that the invitation was accepted; without it the account stays out of our sight.',
} as const

/** The roles that each purpose takes (AD-4 to AD-7). Apple: "Program roles". */
const rolesByPurpose: Record<InvitePurpose, readonly InviteRole[]> = {
  FULL: [customerSupport, marketing, finance],
  REVIEWS: [customerSupport, sales],
  ANALYTICS: [marketing, finance],
}

/** The roles to ask a client's Admin for; those of FULL for a purpose of another version. */
export const rolesForPurpose = (purpose: string): readonly InviteRole[] =>
  rolesByPurpose[purpose as InvitePurpose] ?? rolesByPurpose.FULL // absent for a purpose of another version
