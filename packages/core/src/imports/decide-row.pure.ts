import type { ImportWanted } from '@gatehouse/db'

/** What the workspace has of a row already. */
export interface Present {
  client: { id: string; tags: readonly string[]; managerId: string | null } | null
  /** Whether an integration of the client asks with this key, or for this account with this token. */
  connected: boolean
  /** Whether one asks for this account with another token, which the row’s takes the place of. */
  renews: boolean
}

/** What is to be done for a row. */
export interface RowDecision {
  outcome: 'NEW' | 'CHANGED' | 'SAME'
  addsClient: boolean
  setsTags: boolean
  setsManager: boolean
  connects: boolean
}

/** What a row changes; a row that was done before changes nothing. Empty cells leave what is there. */
export function decideRow(wanted: ImportWanted, { client, connected, renews }: Present): RowDecision {
  const addsClient = client === null
  const connects = wanted.fingerprint !== null && !connected
  const setsTags = wanted.tags !== null && wanted.tags.join() !== (client?.tags ?? []).join()
  const setsManager =
    wanted.managerMemberId !== null && wanted.managerMemberId !== (client?.managerId ?? null)
  const makes = addsClient || (connects && !renews)
  const outcome = makes ? 'NEW' : connects || setsTags || setsManager ? 'CHANGED' : 'SAME'
  return { outcome, addsClient, setsTags, setsManager, connects }
}
