import { AppleSignInError, AscError, AscForbiddenError, ReporterError } from '@gatehouse/asc-client'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { familyOf, signIns } from '../calls/family.pure.ts'
import { reasonOf } from '../problems/apple-failure.ts'
import { signInReason } from '../sign-in/sign-in-reason.pure.ts'

/** Where the cause of a failure lies, as far as it shows. */
export const failureClasses = ['APPLE', 'NETWORK', 'LIMIT', 'REFUSED', 'UNKNOWN', 'OURS'] as const
export type FailureClass = (typeof failureClasses)[number]

/** A failure in our words: never a message, since Apple's may hold anything. */
export interface Failure {
  /** Such as `SERVER_500`, `TIMEOUT`, `AGREEMENT_REQUIRED`, or the name of an error of ours. */
  code: string
  /** The family of Apple's endpoints; null where nothing of Apple's was asked. */
  family: string | null
  class: FailureClass
}

/** What a failure is, by its cause. */
export function failureOf(error: unknown): Failure {
  if (error instanceof BudgetSpentError) return { code: 'LIMIT', family: null, class: 'LIMIT' }
  if (error instanceof AscError) return { family: familyOf(error.path), ...ofApi(error) }
  if (error instanceof ReporterError) {
    const app = error.command.split('.')[0] ?? ''
    return { family: `Reporter ${app.toLowerCase()}`, ...ofReporter(error) }
  }
  if (error instanceof AppleSignInError) return { family: signIns, ...ofSignIn(error) }
  const reason = reasonOf(error, { capability: '', worked: true })
  if (reason) return { code: reason.code, family: null, class: 'OURS' }
  return { code: error instanceof Error ? error.name : 'UNEXPECTED', family: null, class: 'OURS' }
}

function ofApi(error: AscError): Pick<Failure, 'code' | 'class'> {
  if (error.kind === 'SERVER') return { code: `SERVER_${error.status ?? ''}`, class: 'APPLE' }
  if (error.kind === 'NETWORK') return { code: error.code ?? 'NETWORK_FAILED', class: 'NETWORK' }
  if (error.kind === 'RATE_LIMITED') return { code: 'RATE_LIMITED', class: 'LIMIT' }
  if (error instanceof AscForbiddenError && error.reason !== 'OTHER')
    return { code: error.reason, class: 'REFUSED' }
  const reason = reasonOf(error, { capability: '', worked: true })
  if (reason && reason.code !== 'REFUSED_BY_APPLE') return { code: reason.code, class: 'REFUSED' }
  return { code: `${error.kind}_${error.code ?? error.status ?? ''}`, class: 'UNKNOWN' }
}

function ofReporter(error: ReporterError): Pick<Failure, 'code' | 'class'> {
  const code = `REPORTER_${error.code ?? error.status}`
  if (error.retryable) return { code, class: 'APPLE' }
  const reason = reasonOf(error, { capability: '', worked: true })
  return reason && reason.code !== 'REFUSED_BY_APPLE'
    ? { code: reason.code, class: 'REFUSED' }
    : { code, class: 'UNKNOWN' }
}

function ofSignIn(error: AppleSignInError): Pick<Failure, 'code' | 'class'> {
  const { problem, status } = error
  if (problem === 'UNEXPECTED') return { code: `SIGN_IN_${error.step}`, class: 'UNKNOWN' }
  if (problem !== 'UNAVAILABLE') return { code: signInReason(error).code, class: 'REFUSED' }
  return status === null
    ? { code: 'NETWORK_FAILED', class: 'NETWORK' }
    : { code: `SERVER_${status}`, class: 'APPLE' }
}
