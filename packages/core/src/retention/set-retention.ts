import { retentionQueries, workspaceQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { authoriseWhole } from '../access/authorise-whole.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import type { RetentionView } from './read-retention.ts'

/** For how many days; null or absent for ever. */
export interface SetRetentionInput {
  keepRawFilesDays?: number | null | undefined
  idempotencyKey?: string | null | undefined
}

const fewestDays = 30
const mostDays = 36_500

/** Sets how long raw files are kept; the next tidying goes by it. @throws {DomainError} INVALID, FORBIDDEN. */
export async function setRetention(
  deps: Deps,
  actor: MemberActor,
  { keepRawFilesDays: days = null, idempotencyKey }: SetRetentionInput,
): Promise<RetentionView> {
  authoriseWhole(actor)
  assertDays(days)
  const { workspaceId } = actor
  return deps.db.write(reachOf(actor), async (tx) => {
    await once(tx, actor, 'workspace.setRetention', idempotencyKey, async () => {
      const { keepRawFilesDays: before } = await workspaceQueries.getWorkspace(tx, workspaceId)
      if (before === days) return workspaceId
      await retentionQueries.setKeepRawFilesDays(tx, workspaceId, days)
      const target = { kind: 'workspace', id: workspaceId, clientId: null } as const
      const change = { field: 'keepRawFilesDays', from: asText(before), to: asText(days) }
      await record(tx, actor, 'workspace.retentionSet', target, [change])
      return workspaceId
    })
    const { keepRawFilesDays } = await workspaceQueries.getWorkspace(tx, workspaceId)
    return { keepRawFilesDays }
  })
}

const asText = (days: number | null) => (days === null ? null : String(days))

function assertDays(days: number | null): void {
  if (days === null || (Number.isInteger(days) && days >= fewestDays && days <= mostDays)) return
  throw problem('INVALID', 'Raw files are kept for at least 30 days, at most 36,500, or for ever.', {
    field: 'keepRawFilesDays',
    hint: 'Leave it empty to keep them for ever.',
  })
}
