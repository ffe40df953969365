import { z } from 'zod'

/** Everything that can be made to go wrong. */
export const FAULT_KINDS = [
  'latency',
  'serverError',
  'resetBody',
  'truncatedGzip',
  'unauthorized',
  'agreementMissing',
  'rateLimited',
  'reportLate',
  'reportWithheld',
] as const

export type FaultKind = (typeof FAULT_KINDS)[number]

/** A fault as the control plane takes it. Without account and endpoint it strikes every request. */
export const faultInput = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** Name or slug of an account. */
  account: z.string().optional(),
  keyId: z.string().optional(),
  /** A method and a path, either alone or both; `*` stands for anything: `GET /v1/apps/*`. */
  endpoint: z.string().optional(),
  /** For report faults: one report day, week, month or year; else all. */
  reportDate: z.string().optional(),
  reportType: z.string().optional(),
  /** How likely each matching request is struck. */
  probability: z.number().min(0).max(1).default(1),
  /** How many requests are struck before the fault is over; null is until it is removed. */
  count: z.int().positive().nullable().default(null),
  latencyMs: z.int().min(0).max(600_000).default(3000),
  status: z.int().min(500).max(599).default(500),
  lateHours: z.number().positive().default(24),
})

export type FaultInput = z.infer<typeof faultInput>

export interface Fault extends FaultInput {
  id: string
  /** Requests struck so far. */
  struck: number
}
