import type { BulkOutcome, LinkAction } from '../bulk/outcomes.pure.ts'
import { linkState, mailedJustNow, openStates } from '../connect-links/link-state.pure.ts'

interface LinkNow {
  state: string
  expiresAt: Date
  contactEmail: string | null
  mails: number
  sentAt: Date | null
  isPersonal: boolean
}

/** What an action would do to a link. Those of somebody's own client that person ends on its page. */
export function outcomeForLink(link: LinkNow, action: LinkAction, now: Date): BulkOutcome {
  const state = linkState(link, now)
  if (link.isPersonal) return 'REFUSED'
  if (action === 'REVOKE') {
    if (state === 'CONFIRMED') return 'REFUSED'
    return state === 'REVOKED' || state === 'EXPIRED' ? 'SAME' : 'CHANGED'
  }
  if (link.contactEmail === null || !openStates.some((open) => open === state)) return 'REFUSED'
  return mailedJustNow(link, now) ? 'SAME' : 'CHANGED'
}
