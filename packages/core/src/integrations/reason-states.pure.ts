/** The states that a reason can lead to. */
type ReasonState = 'DEGRADED' | 'NEEDS_REAUTH' | 'REVOKED' | 'LOCKED'

/**
 * Where each reason leads that ends an access: the credential itself is refused, replaced, removed or locked. Everything
 * else (an agreement, the membership, a team, a role, apps, a vendor number, a transfer, an end that cannot be put off,
 * Apple late or slow, words that nobody knows) leaves the credential good: it works with limits, and what ends those is
 * not a renewal.
 */
const shutting: Readonly<Record<string, Exclude<ReasonState, 'DEGRADED'>>> = {
  KEY_REFUSED: 'NEEDS_REAUTH',
  KEY_UNUSABLE: 'NEEDS_REAUTH',
  KEY_REMOVED: 'NEEDS_REAUTH',
  KEY_LEAKED: 'NEEDS_REAUTH',
  TOKEN_EXPIRED: 'NEEDS_REAUTH',
  TOKEN_REFUSED: 'NEEDS_REAUTH',
  PASSWORD_REVOKED: 'NEEDS_REAUTH',
  SESSION_ENDED: 'NEEDS_REAUTH',
  KEY_REVOKED: 'REVOKED',
  TOKEN_REPLACED: 'REVOKED',
  USER_REMOVED: 'REVOKED',
  NOT_IN_A_TEAM: 'REVOKED',
  ACCOUNT_LOCKED: 'LOCKED',
}

/** The state to which a reason leads; one that this version does not know limits and never shuts. */
export const stateAfter = (reasonCode: string): ReasonState => shutting[reasonCode] ?? 'DEGRADED'
