import type { Account } from './account.ts'
import { peopleOf, type Invitation, type Person } from './people.ts'

/** A webhook that a client registered; the secret is never shown again. */
export interface Webhook {
  id: string
  appAscId: string
  name: string
  url: string
  secret: string
  enabled: boolean
  eventTypes: readonly string[]
  deliveries: WebhookDelivery[]
}

/** One try to tell a webhook something. */
export interface WebhookDelivery {
  id: string
  createdDate: string
  eventType: string
  payload: string
  ping: boolean
  redelivery: boolean
}

/** A request for analytics reports. No report follows: those come with a later simulator. */
export interface AnalyticsRequest {
  id: string
  appAscId: string
  accessType: 'ONGOING' | 'ONE_TIME_SNAPSHOT'
  stoppedDueToInactivity: boolean
}

/** What somebody changed in an in-app purchase or a subscription. */
export interface ProductChange {
  state?: string | undefined
  name?: string | undefined
  /** Deleted: Apple lists it no more. */
  hidden?: boolean | undefined
  /** Another price on every storefront from this day on. */
  price?: { dollars: number; from: string } | null | undefined
}

/** Why a whole account is shut to those whom Apple knows. Apple: four kinds of 403. */
export type Shutting = 'AGREEMENT_MISSING' | 'AGREEMENT_OLD_WORDING' | 'MEMBERSHIP_EXPIRED' | 'TEAM_NOT_FOUND'

/** Why an account is shut. Before its Account Holder has asked for access to the API, Apple knows no key of it: 401. */
export type Closure = Shutting | 'API_ACCESS_NOT_REQUESTED'

/** What differs from the derived state of an account because somebody changed it. */
export interface AccountChanges {
  closure: Closure | null
  /** Apps that the account removed, with the day from which they no longer sell. */
  removedApps: Map<string, { since: number }>
  /** Apps that came from another account, by Apple's id, with the day since which they sell here. */
  gainedApps: Map<string, { from: Account; since: number }>
  /** Apps that went to another account, with the day from which they no longer sell here. */
  lostApps: Map<string, { since: number }>
  /** By Apple's id of the product. */
  products: Map<string, ProductChange>
  people: Person[]
  invitations: Invitation[]
  webhooks: Webhook[]
  analyticsRequests: AnalyticsRequest[]
}

/** Changes of accounts, made when first asked for: an account that nobody touches costs nothing. */
export class Changes {
  private readonly byAccount = new Map<Account, AccountChanges>()

  of(account: Account): AccountChanges {
    const known = this.byAccount.get(account)
    if (known !== undefined) return known
    const made: AccountChanges = {
      closure: null,
      removedApps: new Map(),
      gainedApps: new Map(),
      lostApps: new Map(),
      products: new Map(),
      people: peopleOf(account),
      invitations: [],
      webhooks: [],
      analyticsRequests: [],
    }
    this.byAccount.set(account, made)
    return made
  }
}
