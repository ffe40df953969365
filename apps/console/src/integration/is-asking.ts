import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

const ASKING: readonly string[] = ['QUEUED', 'PROVING', 'ENTERING_CODE', 'FINISHING', 'VERIFYING']

/** Whether Apple is being asked just now. */
export const isAsking = ({ attempt }: Pick<IntegrationDetailFragment, 'attempt'>): boolean =>
  attempt !== null && ASKING.includes(attempt.stage)
