import { problem } from '../problems/domain-error.ts'
import type { NewApps } from './app-choice.pure.ts'
import type { AppChoicesFilter } from './app-choices-filter.ts'

export interface SelectAppsInput {
  integrationId: string
  /** What becomes of all apps, or of those that `filter` meets. `include` and `leaveOut` have the last word. */
  all?: 'INCLUDE' | 'LEAVE_OUT' | null | undefined
  filter?: AppChoicesFilter | null | undefined
  include?: readonly string[] | null | undefined
  leaveOut?: readonly string[] | null | undefined
  /** The important apps in their order, in place of those that were; they are read first. */
  important?: readonly string[] | null | undefined
  newApps?: NewApps | null | undefined
  batchSize?: number | null | undefined
  /** Only says what it would cost. */
  dryRun?: boolean | null | undefined
  idempotencyKey?: string | null | undefined
}

const mostApps = 5_000
const mostImportant = 500
const mostPerBatch = 500

/** @throws {DomainError} INVALID for what can be told wrong without a look at the apps. */
export function checkSelection(input: SelectAppsInput): void {
  const limits = { include: mostApps, leaveOut: mostApps, important: mostImportant } as const
  for (const field of ['include', 'leaveOut', 'important'] as const) {
    const most = limits[field]
    if ((input[field]?.length ?? 0) > most)
      throw problem('INVALID', `At most ${most} apps are named at once.`, {
        field,
        hint: field === 'important' ? 'Put fewer first.' : 'Say “all” with a filter instead.',
      })
  }
  const both = input.include?.find((id) => input.leaveOut?.includes(id))
  if (both) throw problem('INVALID', 'An app is to be included and left out.', { field: 'leaveOut' })
  if (input.filter && !input.all)
    throw problem('INVALID', 'A filter needs to be told what becomes of the apps that it meets.', {
      field: 'all',
    })
  const { batchSize } = input
  if (batchSize != null && (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > mostPerBatch))
    throw problem('INVALID', `A batch has 1 to ${mostPerBatch} apps.`, { field: 'batchSize' })
}
