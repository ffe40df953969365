import type { IntegrationState } from '../graphql/graphql.ts'

/** The states that this console knows, worst first: one that shuts access stands above one that only waits. */
export const STATES_WORST_FIRST = [
  'NEEDS_REAUTH',
  'REVOKED',
  'LOCKED',
  'AWAITING_CODE',
  'PENDING',
  'DEGRADED',
  'EXPIRING',
  'VERIFYING',
  'BACKFILLING',
  'DRAFT',
  'ACTIVE',
  'ARCHIVED',
] as const satisfies IntegrationState[]
