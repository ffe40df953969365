import type { AppleProblem } from '../errors/apple-problem.ts'
import type { AscError, AscFailure, AscRequestName } from '../errors/asc-error.ts'
import {
  AscForbiddenError,
  AscNotFoundError,
  AscParameterError,
  AscProtocolError,
  AscRateLimitedError,
  AscServerError,
  AscUnauthorizedError,
} from '../errors/errors.ts'
import { forbiddenReason } from '../errors/forbidden.ts'
import { AscErrorKind, AscLocalCode, kindOfStatus } from '../errors/kinds.ts'

/** A refusal as it was read from the wire. */
export interface Refusal extends AscRequestName {
  status: number
  problems: readonly AppleProblem[]
  headerRequestId: string | null
  retryAfterMs: number | null
  clockSkewSeconds: number | null
}

/** Turns a refusal into the one error that says what happened. Pure; every status has an error. */
export function decide(refusal: Refusal): AscError {
  const kind = kindOfStatus(refusal.status) ?? AscErrorKind.PROTOCOL
  switch (kind) {
    case AscErrorKind.UNAUTHORIZED:
      return new AscUnauthorizedError({ ...failureOf(refusal), clockSkewSeconds: refusal.clockSkewSeconds })
    case AscErrorKind.FORBIDDEN: {
      const { reason, problem } = forbiddenReason(refusal.problems)
      return new AscForbiddenError({ ...failureOf(refusal, problem), reason })
    }
    case AscErrorKind.PARAMETER:
      return decideParameter(refusal)
    case AscErrorKind.NOT_FOUND:
      return new AscNotFoundError(failureOf(refusal))
    case AscErrorKind.RATE_LIMITED:
      return new AscRateLimitedError(failureOf(refusal))
    case AscErrorKind.SERVER:
      return new AscServerError(failureOf(refusal))
    // A status never tells of the network; the kind is named so that a new one cannot be forgotten here.
    case AscErrorKind.NETWORK:
    case AscErrorKind.PROTOCOL:
      return new AscProtocolError(withLocalCode(failureOf(refusal), AscLocalCode.UNEXPECTED_STATUS))
  }
}

function decideParameter(refusal: Refusal): AscParameterError {
  const vendor = refusal.problems.find(refusesVendorNumber)
  const problem =
    vendor ?? refusal.problems.find((each) => each.parameter !== null) ?? refusal.problems[0] ?? null
  return new AscParameterError({
    ...failureOf(refusal, problem),
    parameter: problem?.parameter ?? null,
    vendorNumberRefused: vendor !== undefined,
  })
}

/** By the parameter where Apple names it, else by its words, which are observed and not documented. */
function refusesVendorNumber(problem: AppleProblem): boolean {
  if (problem.parameter !== null) return problem.parameter === 'filter[vendorNumber]'
  return problem.detail?.toLowerCase().includes('invalid vendor number') === true
}

function failureOf(refusal: Refusal, problem: AppleProblem | null = refusal.problems[0] ?? null): AscFailure {
  const words = problem?.detail ?? problem?.title ?? 'no explanation that could be read'
  return {
    method: refusal.method,
    path: refusal.path,
    message: `Apple answered ${refusal.status} to ${refusal.method} ${refusal.path}: ${words}`,
    status: refusal.status,
    code: problem?.code ?? null,
    detail: problem?.detail ?? problem?.title ?? null,
    requestId: problem?.id ?? refusal.headerRequestId,
    retryAfterMs: refusal.retryAfterMs ?? undefined,
  }
}

function withLocalCode(failure: AscFailure, code: AscLocalCode): AscFailure {
  return { ...failure, code: failure.code ?? code }
}
