import { useState } from 'react'
import { emptyDraft, type SelectionDraft } from './selection-draft.ts'

const keyOf = (integrationId: string) => `gatehouse:selection:${integrationId}`

/** What is changed and not saved, kept in this tab: who looks elsewhere, or reloads, goes on where they were. */
export function useDraft(integrationId: string): [SelectionDraft, (draft: SelectionDraft) => void] {
  const [draft, setDraft] = useState(() => recall(integrationId))
  const keep = (next: SelectionDraft) => {
    setDraft(next)
    try {
      if (next === emptyDraft) sessionStorage.removeItem(keyOf(integrationId))
      else sessionStorage.setItem(keyOf(integrationId), JSON.stringify(next))
    } catch {
      // A browser that keeps nothing: the draft lives as long as the page.
    }
  }
  return [draft, keep]
}

function recall(integrationId: string): SelectionDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(integrationId)) ?? 'null')
    return isDraft(kept) ? kept : emptyDraft
  } catch {
    return emptyDraft
  }
}

const isDraft = (kept: unknown): kept is SelectionDraft =>
  typeof kept === 'object' && kept !== null && 'taken' in kept && typeof kept.taken === 'object'
