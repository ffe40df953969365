import { isGrpcDeadlineError, isGrpcServiceError, ServiceError } from '@temporalio/client'
import type { CarryOutProblem } from '@gatehouse/core'
import { ZodError } from 'zod'

/** gRPC: UNAVAILABLE, and what a server that is just starting or full answers. */
const away = new Set([1, 8, 14])

/** Why an intention could not be carried out. */
export function problemOf(error: unknown): CarryOutProblem {
  if (error instanceof ZodError) return 'UNKNOWN_COMMAND'
  const cause = error instanceof ServiceError ? error.cause : error
  if (isGrpcDeadlineError(cause) || (isGrpcServiceError(cause) && away.has(cause.code))) return 'ENGINE_AWAY'
  return isGrpcServiceError(cause) ? 'REFUSED_BY_ENGINE' : 'UNEXPECTED'
}
