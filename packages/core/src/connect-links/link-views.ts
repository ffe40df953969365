import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { IntegrationState, Method } from '../integrations/state.pure.ts'
import type { DiagnosisFinding } from '../key-doctor/diagnosis.ts'
import type { Page, RemedyActor } from '../problems/domain-error.ts'
import type { InviteView } from '../service-user/service-user-views.ts'
import type { LinkLanguage } from './consent-text.pure.ts'
import type { FindingText } from './finding-texts.pure.ts'
import type { LinkOffer } from './link-methods.pure.ts'
import type { LinkState } from './link-state.pure.ts'

/** Whose account a key was seen to be of. */
export interface LinkTeamView {
  /** By Apple's reports; null where none told it. */
  name: string | null
  issuerId: string | null
  appCount: number
  apps: { name: string; bundleId: string }[]
  /** The Apple accounts that were chosen, where it was no key. */
  accounts: LinkAccountView[]
  /** Whether the client is connected to another Apple team already. */
  otherTeam: boolean
}

/** An Apple account; `number` is null where our user is invited to it and has not seen it yet. */
export interface LinkAccountView {
  number: string | null
  name: string
  vendorNumbers: string[]
}

/** An Admin's key that came by a link to switch analytics on: KEPT until then, USED and deleted since, or DROPPED unused. */
export interface LinkAdminKeyView {
  keyId: string
  status: 'KEPT' | 'USED' | 'DROPPED'
}

/** Why the mail with a link's address was not taken. */
export interface LinkMailProblemView {
  code: string
  message: string
  hint: string
  actor: RemedyActor
  /** Whether it is tried again by itself; else it was given up. */
  retried: boolean
}

/** A link as the agency sees it; what was given itself nobody does. */
export interface ConnectLinkView {
  id: string
  clientId: string
  state: LinkState
  /** 1 to 4: how far the client's person came. */
  step: number
  needs: CapabilityName[]
  /** How access was given; null until it was. */
  method: Method | null
  /** What the agency chose for its page; null where nothing was. */
  language: LinkLanguage | null
  createdBy: string
  createdAt: Date
  expiresAt: Date
  /** To whom at the client its address is mailed; null where whoever made it passes it on. */
  contactEmail: string | null
  /** When its address last went out, by mail or to whoever passes it on; null while nobody knows it. */
  sentAt: Date | null
  /** Why its mail did not go out; null where it did, and once nobody has to open the link any more. */
  mailProblem: LinkMailProblemView | null
  openedAt: Date | null
  finishedAt: Date | null
  confirmedAt: Date | null
  revokedAt: Date | null
  /** Null until Apple accepted what was given. */
  team: LinkTeamView | null
  consent: { agreedAt: Date; textVersion: string; textHash: string } | null
  /** Null where none was given. */
  adminKey: LinkAdminKeyView | null
  /** Whether it was finished without one that analytics need, and nobody else's key has asked for them since. */
  analyticsWait: boolean
  integrationId: string | null
}

/** A link as the person sees who holds it. */
export interface OpenLinkView {
  agency: string
  /** Where the agency helps; null where it did not say. */
  support: Page | null
  client: string
  needs: CapabilityName[]
  /** What the agency chose; null where the page is in the language of whoever opens it. */
  language: LinkLanguage | null
  /** Where the key is made, what to call it, and with which access. */
  page: Page
  vendorPage: Page
  /** The ways that are open, best first. */
  methods: LinkOffer[]
  /** What to call a password for apps at Apple. */
  passwordLabel: string
  /** What is typed at Apple to invite the agency's Apple user; null where it has none. */
  invite: LinkInviteView | null
  keyName: string
  role: string
  createdAt: Date
  expiresAt: Date
  step: number
  /** Whether this browser works on it; else whether another does. */
  mine: boolean
  elsewhere: boolean
  /** The words to agree to, in each language. */
  consent: { version: string; texts: { language: LinkLanguage; text: string }[] }
  given: GivenAccessView | null
}

/** What is typed at Apple to invite the agency's Apple user, and where. */
export interface LinkInviteView extends InviteView {
  page: Page
}

/** What was given, by what may be told of it. */
export interface GivenAccessView {
  method: Method
  /** Of a key. */
  keyId: string | null
  /** Whether an Admin's key beside it would switch analytics on, and the id of the one that was given. */
  asksAdminKey: boolean
  adminKeyId: string | null
  appCount: number
  apps: string[]
  /** The Apple accounts that were chosen, where it was no key. */
  accounts: string[]
  /** Since when Apple shows our user the account to which it was invited. */
  seenAt: Date | null
  findings: (Pick<DiagnosisFinding, 'check' | 'status' | 'message'> & { texts: FindingText[] })[]
}

/** What the person who gave access may always look at. */
export interface LinkReceiptView {
  agency: string
  /** Where the agency helps; null where it did not say. */
  support: Page | null
  client: string
  /** WAITING for the agency, IN_USE, ENDED. */
  status: 'WAITING' | 'IN_USE' | 'ENDED'
  state: IntegrationState | null
  method: Method | null
  keyId: string | null
  /** Null where none was given. */
  adminKey: LinkAdminKeyView | null
  /** The Apple accounts that it is for, where it was no key. */
  accounts: string[]
  needs: CapabilityName[]
  givenAt: Date | null
  consent: { agreedAt: Date; text: string; version: string } | null
  /** Where it is ended. */
  page: Page
  language: LinkLanguage
}
