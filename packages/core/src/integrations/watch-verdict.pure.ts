import type { Reason } from '../problems/apple-failure.ts'
import { accessAfter, isOfAccount } from './access-evidence.pure.ts'
import { limitOf, type KnownCapability } from './capabilities.pure.ts'
import { isLimit, type Finding } from './probe.ts'
import type { Access } from './state.pure.ts'

/** How often a credential that works is looked at; a look is about seven requests. */
const watchEveryMs = 6 * 60 * 60_000
/** How often one is looked at that is shut, and what the whole account is shut for. */
const shutAgainMs = 60 * 60_000
const accountAgainMs = 15 * 60_000
/** How soon a capability is asked for again that Apple did not answer for. */
const unansweredAgainMs = 15 * 60_000

/** Why a capability is not known that Apple did not answer for. */
export const unansweredCode = 'APPLE_AWAY'

/** What a look found. */
export interface Look {
  method: string
  findings: readonly Finding[]
  /** What is known after it. */
  capabilities: readonly KnownCapability[]
  /** Apps that the credential does not see any more, and the names of some. */
  appsLost: { count: number; names: readonly string[] }
}

/** The evidence about access after a look: what Apple refuses, else what the credential may not do, else nothing. */
export function verdictOf({ method, findings, capabilities, appsLost }: Look): {
  access: Extract<Access, 'OPEN' | 'LIMITED' | 'SHUT'>
  reason: Reason | null
} {
  const refusal = findings.find(({ reason }) => reason && !isLimit(reason))?.reason
  if (refusal) return { access: accessAfter(refusal.code), reason: refusal }
  const unseen: Reason | null =
    method === 'API_KEY_INDIVIDUAL' && appsLost.count > 0
      ? { code: 'APPS_NOT_VISIBLE', params: { count: appsLost.count, names: appsLost.names.join(', ') } }
      : null
  const reason = unseen ?? limitOf(method, capabilities)
  return { access: reason ? 'LIMITED' : 'OPEN', reason }
}

/** How long until the next look at a credential whose capabilities were just stored for the first time. */
export const firstLookMs = (
  capabilities: readonly { status: string; reasonCode: string | null }[],
): number =>
  capabilities.some(({ status, reasonCode }) => status === 'UNKNOWN' && reasonCode === unansweredCode)
    ? unansweredAgainMs
    : watchEveryMs

/** How long until the next look where this one was not answered in full; null where it was. */
export const lookAgainMs = (findings: readonly Pick<Finding, 'unanswered'>[]): number | null =>
  findings.some(({ unanswered }) => unanswered) ? unansweredAgainMs : null

/** How long until the next look. */
export function nextLookMs({ access, reasonCode }: { access: string; reasonCode: string | null }): number {
  if (access === 'SHUT') return shutAgainMs
  return access === 'LIMITED' && isOfAccount(reasonCode ?? '') ? accountAgainMs : watchEveryMs
}

/** When to look next after Apple refused something: as soon as that may have changed. */
export function lookAfterRefusal(
  integration: { nextWatchAt: Date },
  evidence: { access: string; reason: Reason },
  at: Date,
): Date {
  const soon = at.getTime() + nextLookMs({ access: evidence.access, reasonCode: evidence.reason.code })
  return new Date(Math.min(soon, Math.max(at.getTime(), integration.nextWatchAt.getTime())))
}
