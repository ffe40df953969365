import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { IntegrationState } from '../integrations/state.pure.ts'
import type { DiagnosisFinding } from '../key-doctor/diagnosis.ts'
import type { Page } from '../problems/domain-error.ts'
import type { LinkLanguage } from './consent-text.pure.ts'
import type { LinkState } from './link-state.pure.ts'

/** Whose account a key was seen to be of. */
export interface LinkTeamView {
  /** By Apple's reports; null where none told it. */
  name: string | null
  issuerId: string | null
  appCount: number
  apps: { name: string; bundleId: string }[]
  /** Whether the client is connected to another Apple team already. */
  otherTeam: boolean
}

/** A link as the agency sees it; the key itself nobody does. */
export interface ConnectLinkView {
  id: string
  clientId: string
  state: LinkState
  /** 1 to 4: how far the client's person came. */
  step: number
  needs: CapabilityName[]
  language: string
  createdBy: string
  createdAt: Date
  expiresAt: Date
  openedAt: Date | null
  finishedAt: Date | null
  confirmedAt: Date | null
  revokedAt: Date | null
  /** Null until a key was accepted by Apple. */
  team: LinkTeamView | null
  consent: { agreedAt: Date; textVersion: string; textHash: string } | null
  integrationId: string | null
}

/** A link as the person sees who holds it. */
export interface OpenLinkView {
  agency: string
  client: string
  needs: CapabilityName[]
  language: LinkLanguage
  /** Where the key is made, what to call it, and with which access. */
  page: Page
  vendorPage: Page
  keyName: string
  role: string
  createdAt: Date
  expiresAt: Date
  step: number
  /** Whether this browser works on it; else whether another does. */
  mine: boolean
  elsewhere: boolean
  consent: { version: string; text: string }
  given: GivenKeyView | null
}

/** The key that was given, by what may be told of it. */
export interface GivenKeyView {
  keyId: string
  appCount: number
  apps: string[]
  findings: Pick<DiagnosisFinding, 'check' | 'status' | 'message'>[]
}

/** What the person who gave a key may always look at. */
export interface LinkReceiptView {
  agency: string
  client: string
  /** WAITING for the agency, IN_USE, ENDED. */
  status: 'WAITING' | 'IN_USE' | 'ENDED'
  state: IntegrationState | null
  keyId: string | null
  needs: CapabilityName[]
  givenAt: Date | null
  consent: { agreedAt: Date; text: string; version: string } | null
  /** Where the key is revoked. */
  page: Page
  language: LinkLanguage
}
