import { DomainError, problem } from '../problems/domain-error.ts'
import type { ActionItemView } from '../overview/overview-views.ts'

/** So many at once. */
const most = 100

/** What became of several items: each by itself, so that one that is done meanwhile keeps no other back. */
export interface ChangedItems {
  actionItems: ActionItemView[]
  /** Those that stay as they were, and why. */
  refused: { actionItemId: string; message: string }[]
}

/** Changes several items, one after another. @throws {DomainError} INVALID for none or too many, FORBIDDEN. */
export async function changeMany(
  ids: readonly string[],
  change: (actionItemId: string) => Promise<ActionItemView>,
): Promise<ChangedItems> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0 || wanted.length > most)
    throw problem('INVALID', `One to ${most} items are changed at once.`, { field: 'actionItemIds' })
  const changed: ChangedItems = { actionItems: [], refused: [] }
  for (const actionItemId of wanted)
    try {
      changed.actionItems.push(await change(actionItemId))
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'FORBIDDEN') throw error
      changed.refused.push({ actionItemId, message: error.problems[0]?.message ?? error.message })
    }
  return changed
}
