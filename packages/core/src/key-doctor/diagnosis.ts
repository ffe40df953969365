import type { TokenContents } from '@gatehouse/asc-client'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { Page, Problem, RemedyActor } from '../problems/domain-error.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { describeReason, type ReasonParams } from '../problems/reasons.ts'

/** What is looked at, in the order in which people are told. */
export type DiagnosisCheck =
  | 'FILE'
  | 'KEY_ID'
  | 'ISSUER'
  | 'KIND'
  | 'CLOCK'
  | 'SIGNATURE'
  | 'ACCOUNT'
  | 'VENDOR_NUMBER'
  | CapabilityName
  | 'PROVISIONING'
  | 'RIGHTS'
  | 'PURCHASES_SANDBOX'
  | 'PURCHASES_PRODUCTION'

/** FAILED stands in the way; ADVICE does not; NOT_CHECKED says why it could not be looked at. */
export type DiagnosisStatus = 'PASSED' | 'FAILED' | 'ADVICE' | 'NOT_CHECKED'

/** One thing that was looked at: what was found, what next, who can mend it and where. */
export interface DiagnosisFinding {
  check: DiagnosisCheck
  status: DiagnosisStatus
  message: string
  hint: string | null
  actor: RemedyActor
  page: Page | null
  /** Which words these are, and what fills them: by it another language says the same. Absent where check and status tell it. */
  words?: { code: string; params: ReasonParams } | undefined
}

/** What was found of a key, and what its tokens say; no token and no secret is in it. */
export interface Diagnosis {
  findings: DiagnosisFinding[]
  claims: TokenContents | null
}

/** A finding in words of its own; nobody has to do anything unless said otherwise. */
export const found = (
  check: DiagnosisCheck,
  status: DiagnosisStatus,
  message: string,
  more: { hint?: string; actor?: RemedyActor; page?: Page; words?: DiagnosisFinding['words'] } = {},
): DiagnosisFinding => ({
  check,
  status,
  message,
  hint: more.hint ?? null,
  actor: more.actor ?? (status === 'FAILED' ? 'YOU' : 'NOBODY'),
  page: more.page ?? null,
  ...(more.words && { words: more.words }),
})

/** A finding in the words of the catalogue of reasons. */
export const foundReason = (
  check: DiagnosisCheck,
  status: DiagnosisStatus,
  { code, params }: Reason,
): DiagnosisFinding => ({ check, status, ...describeReason(code, params), words: { code, params } })

/** A finding in the words with which connecting refuses the same. */
export const foundProblem = (
  check: DiagnosisCheck,
  { message, hint, actor, page }: Problem,
): DiagnosisFinding => ({ check, status: 'FAILED', message, hint, actor, page })
