import type { StateReasonView } from '../integrations/integration-views.ts'
import type { Page, RemedyActor } from '../problems/domain-error.ts'
import type { InvitePurpose, InviteRole } from './invite-roles.pure.ts'

/** The workspace's own Apple user, by what may be told of it. */
export interface ServiceUserView {
  id: string
  email: string
  firstName: string
  lastName: string
  registeredAt: Date
  tokenExpiresAt: Date | null
  /** When Apple was last asked what it reaches. */
  lookedAt: Date | null
  /** Why Apple refuses its token. */
  problem: Omit<StateReasonView, 'since'> | null
  /** Its individual API key; null where none was registered, and for who reaches nothing that it serves. */
  key: ServiceUserKeyView | null
  /** Empty for who reaches a part of the workspace. */
  accounts: ReachedAccountView[]
  /** What it can be asked for, with the roles that each takes. */
  purposes: PurposeView[]
}

/** The service user's individual API key, by what may be told of it. */
export interface ServiceUserKeyView {
  keyId: string
  fingerprint: string
  registeredAt: Date
  lastUsedAt: Date | null
  /** Why Apple refuses it. */
  problem: Omit<StateReasonView, 'since'> | null
  /** Integrations whose apps it was seen to reach, and how many are by service user; those within reach. */
  reaches: number
  of: number
}

/** What the service user can be asked for, and the roles that it takes, with why. */
export interface PurposeView {
  purpose: InvitePurpose
  roles: readonly InviteRole[]
}

/** An Apple account that the service user reaches. */
export interface ReachedAccountView {
  /** Its number in Reporter. */
  id: string
  name: string
  seenAt: Date
  client: { id: string; name: string } | null
}

/** What a client's Admin types at Apple to invite the service user. */
export interface InviteView {
  email: string
  firstName: string
  lastName: string
  roles: string[]
}

/** Steps of an invitation, in their order. */
export const inviteSteps = ['INVITED', 'ACCEPTED', 'SEEN', 'CHECKED'] as const
export type InviteStep = (typeof inviteSteps)[number]

/** Where the invitation of an integration stands. */
export interface InvitationView {
  accountName: string
  purpose: InvitePurpose
  invite: InviteView
  roles: readonly InviteRole[]
  /** Where the client's Admin invites. */
  page: Page
  requestedAt: Date
  /** `at` is null for a step that was not reached, or is not known. A later one that was reached says that it was. */
  steps: { name: InviteStep; done: boolean; at: Date | null }[]
  approvedAt: Date | null
  /** Who has to act next. */
  waitsFor: RemedyActor
  /** Whom at the client the list of what to do is mailed to. */
  contactEmail: string | null
  /** When somebody was last reminded, and how often. */
  remindedAt: Date | null
  reminders: number
  /** When the credential was deleted that the account was connected with before. */
  bootstrapDroppedAt: Date | null
}
