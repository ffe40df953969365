import type { IntegrationState } from '../graphql/graphql.ts'

const READY: readonly IntegrationState[] = ['ACTIVE', 'DEGRADED', 'EXPIRING', 'BACKFILLING']

/** Whether Apple can be asked in this state: otherwise syncs rest, and no history begins. */
export const isReady = (state: IntegrationState): boolean => READY.includes(state)
