import type { IntegrationState } from '../integrations/state.pure.ts'

/** What a person must do, by what it takes. */
export const actionItemKinds = [
  'CODE',
  'RENEW',
  'REVOKED',
  'LOCKED',
  'EXPIRING',
  'APPROVE',
  'INVITE',
  'AGREEMENT',
  'MEMBERSHIP',
  'ROLE',
  'VENDOR',
  'CONTINUE',
  'NEW_APPS',
  'CONFIRM',
  'OTHER',
] as const
export type ActionItemKind = (typeof actionItemKinds)[number]

/**
 * An item is made by a state, by what an open attempt waits for, or by a link that a client finished, and ends with it. What waits for a code comes first,
 * then what brings nothing, then what has a deadline or takes a minute, then the rest.
 */
export const itemKinds = {
  ofStage: { AWAITING_CODE: 'CODE', CHOOSING_TEAM: 'CONTINUE', PENDING: 'INVITE', PENDING_SEEN: 'APPROVE' },
  ofState: {
    DRAFT: 'CONTINUE',
    NEEDS_REAUTH: 'RENEW',
    EXPIRING: 'EXPIRING',
    REVOKED: 'REVOKED',
    LOCKED: 'LOCKED',
    DEGRADED: null,
  } satisfies Partial<Record<IntegrationState, ActionItemKind | null>>,
  ofReason: {
    AGREEMENT_REQUIRED: 'AGREEMENT',
    ROLE_INSUFFICIENT: 'ROLE',
    INDIVIDUAL_KEY_LIMITS: 'ROLE',
    MEMBERSHIP_EXPIRED: 'MEMBERSHIP',
    VENDOR_NUMBER_REFUSED: 'VENDOR',
    CANNOT_RENEW: 'EXPIRING',
  },
  ofFinishedLink: 'CONFIRM',
  ranks: { CODE: 0, RENEW: 1, REVOKED: 1, LOCKED: 1, EXPIRING: 2, APPROVE: 2, CONFIRM: 3 },
} as const satisfies {
  ofStage: Record<string, ActionItemKind>
  ofState: Record<string, ActionItemKind | null>
  ofReason: Record<string, ActionItemKind>
  ofFinishedLink: ActionItemKind
  ranks: Partial<Record<ActionItemKind, number>>
}
