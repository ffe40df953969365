import type { ConnectDraft } from './connect-input.ts'

const drafts = new Map<string, ConnectDraft>()

/** Keeps what was typed for an integration, without its key, so that nothing is typed twice in this tab. */
export function rememberDraft(integrationId: string, draft: ConnectDraft): void {
  drafts.set(integrationId, { ...draft, key: null })
}

/** What was typed for an integration before; null when nothing was. */
export const recallDraft = (integrationId: string): ConnectDraft | null => drafts.get(integrationId) ?? null
