import { Draw } from '../random/draw.ts'
import { hashOf } from '../random/hash.ts'
import { uuidOf } from '../random/ids.ts'
import type { Account } from './account.ts'

/** Somebody who can sign in to an account. */
export interface Person {
  id: string
  username: string
  firstName: string
  lastName: string
  roles: readonly string[]
  allAppsVisible: boolean
  provisioningAllowed: boolean
  /** Apple's ids of the apps that this person sees when not all. */
  visibleApps: readonly string[]
}

/** Somebody who was invited and has not accepted. */
export interface Invitation extends Person {
  /** ISO instant after which the invitation is worth nothing. */
  expirationDate: string
  state: 'PENDING' | 'ACCEPTED'
}

const FIRST = ['Ada', 'Björn', 'Chiyo', 'Dana', 'Emeka', 'Fatima', 'Grzegorz', 'Hana', 'Iván', 'Jun'] as const
const LAST = [
  'Okafor',
  'Lindqvist',
  '田中',
  'Moreau',
  "O'Neill",
  'Petrović',
  'Nguyễn',
  'Rossi',
  'Khan',
  'Weber',
] as const
const ROLES: readonly (readonly string[])[] = [
  ['ACCOUNT_HOLDER', 'ADMIN'],
  ['ADMIN'],
  ['FINANCE'],
  ['SALES', 'ACCESS_TO_REPORTS'],
  ['APP_MANAGER', 'CREATE_APPS'],
  ['DEVELOPER', 'GENERATE_INDIVIDUAL_KEYS'],
  ['MARKETING'],
  ['CUSTOMER_SUPPORT'],
]

/** An accountant who works for the first three accounts: one Apple ID with several accounts behind it. */
const ACCOUNTANT_ACCOUNTS = 3
const ACCOUNTANT = 'books@ledger-partners.example'

/** The people whom an account has from the start: three to eight, the first of them its holder, and for some an accountant. */
export function peopleOf(account: Account): Person[] {
  return account.index < ACCOUNTANT_ACCOUNTS ? [...staffOf(account), accountantOf(account)] : staffOf(account)
}

function accountantOf(account: Account): Person {
  return {
    id: uuidOf(account.issuerId, 'person', ACCOUNTANT),
    username: ACCOUNTANT,
    firstName: 'Noor',
    lastName: 'Haddad',
    roles: ['FINANCE'],
    allAppsVisible: true,
    provisioningAllowed: false,
    visibleApps: [],
  }
}

function staffOf(account: Account): Person[] {
  const draw = new Draw(hashOf(account.seed, 'people'))
  const count = draw.integer(3, 8)
  return Array.from({ length: count }, (_, index): Person => {
    const firstName = draw.pick(FIRST)
    const lastName = draw.pick(LAST)
    const limited = index >= 4 && draw.chance(0.5)
    return {
      id: uuidOf(account.issuerId, 'person', index),
      username: `person${index}@${account.slug}.example`,
      firstName,
      lastName,
      roles: ROLES[index] ?? ['DEVELOPER'],
      allAppsVisible: !limited,
      provisioningAllowed: index < 2,
      visibleApps: limited ? account.apps.slice(0, 2).map((app) => app.ascId) : [],
    }
  })
}
