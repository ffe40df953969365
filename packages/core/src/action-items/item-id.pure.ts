import type { ActionItemRow } from '@gatehouse/db'
import { isUuid } from '../by-id.ts'

const newApps = 'new-apps:'

/** An item's id: its integration's, with a word before it where it is not about the state. */
export const itemIdOf = ({ integrationId, cause }: Pick<ActionItemRow, 'integrationId' | 'cause'>): string =>
  cause === 'NEW_APPS' ? `${newApps}${integrationId}` : integrationId

/** What an item's id names; null for what is none. */
export function readItemId(id: string): Pick<ActionItemRow, 'integrationId' | 'cause'> | null {
  const cause = id.startsWith(newApps) ? 'NEW_APPS' : 'STATE'
  const integrationId = cause === 'NEW_APPS' ? id.slice(newApps.length) : id
  return isUuid(integrationId) ? { integrationId, cause } : null
}
