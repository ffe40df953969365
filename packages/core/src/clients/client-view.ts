import type { ClientRow } from '@gatehouse/db'
import { statesBySeverity } from '../integrations/state.pure.ts'
import type { ClientView } from '../views.ts'

/** A client as people see it; the worst of its integrations decides how it is. */
export const toClientView = (row: ClientRow): ClientView => ({
  id: row.id,
  name: row.name,
  slug: row.slug,
  createdAt: row.createdAt,
  appCount: row.appCount,
  tags: row.tags,
  archivedAt: row.archivedAt,
  personal: row.personalMemberId !== null,
  worstState: statesBySeverity.find((state) => row.states.includes(state)) ?? null,
  manager:
    row.managerId !== null && row.managerName !== null ? { id: row.managerId, name: row.managerName } : null,
})
