import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

/** Whether Apple is being asked just now. */
export const isAsking = ({ attempt }: Pick<IntegrationDetailFragment, 'attempt'>): boolean =>
  attempt?.stage === 'QUEUED' || attempt?.stage === 'VERIFYING'
