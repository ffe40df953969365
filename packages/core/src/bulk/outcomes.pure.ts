/** What one row of a selection comes to, before anything is changed. */
export type BulkOutcome = 'CHANGED' | 'SAME' | 'REFUSED'

/** What may be done to many clients at once. */
export const clientActions = ['ADD_TAGS', 'REMOVE_TAGS', 'SET_MANAGER', 'ARCHIVE', 'RESTORE'] as const
export type ClientAction = (typeof clientActions)[number]

/** What may be done to many integrations at once. RENEW asks Apple whether the credential that is here still works. */
export const integrationActions = ['RENEW', 'ARCHIVE', 'RESTORE'] as const
export type IntegrationAction = (typeof integrationActions)[number]

/** What may be done to many connect links at once. REMIND mails those that are open to their contact once more. */
export const linkActions = ['REMIND', 'REVOKE'] as const
export type LinkAction = (typeof linkActions)[number]

/** What may be done to many apps at once, by all integrations at work that list them. */
export const appActions = ['TAKE_IN', 'LEAVE_OUT'] as const
export type AppAction = (typeof appActions)[number]

/** A change of clients: `tags` for those of tags; `memberId` for the manager, null for nobody. */
export interface ClientChange {
  action: ClientAction
  tags: readonly string[]
  memberId: string | null
}

interface ClientNow {
  tags: readonly string[]
  managerId: string | null
  archivedAt: Date | null
  personalMemberId: string | null
}

/** The tags that a client has after a change, sorted. */
export function tagsAfter(
  now: readonly string[],
  { action, tags }: Pick<ClientChange, 'action' | 'tags'>,
): string[] {
  if (action === 'REMOVE_TAGS') return now.filter((tag) => !tags.includes(tag))
  return [...new Set([...now, ...tags])].sort()
}

/** What a change would do to a client. Somebody's own client is changed by its person, on its page. */
export function outcomeForClient(client: ClientNow, change: ClientChange): BulkOutcome {
  if (client.personalMemberId !== null) return 'REFUSED'
  return isAsWanted(client, change) ? 'SAME' : 'CHANGED'
}

function isAsWanted({ tags, managerId, archivedAt }: ClientNow, change: ClientChange): boolean {
  if (change.action === 'SET_MANAGER') return managerId === change.memberId
  if (change.action === 'ARCHIVE') return archivedAt !== null
  if (change.action === 'RESTORE') return archivedAt === null
  return tagsAfter(tags, change).join() === tags.toSorted().join()
}

/** What an action would do to an integration; one that is archived has nothing to ask Apple with. */
export function outcomeForIntegration(
  integration: { archivedAt: Date | null; isPersonal: boolean },
  action: IntegrationAction,
): BulkOutcome {
  const isArchived = integration.archivedAt !== null
  if (integration.isPersonal || (action === 'RENEW' && isArchived)) return 'REFUSED'
  if (action === 'RENEW') return 'CHANGED'
  return isArchived === (action === 'ARCHIVE') ? 'SAME' : 'CHANGED'
}

/** What an action would do to an app; where no integration is at work there is none to choose. */
export function outcomeForApp(
  app: { standing: string; isPersonal: boolean; integrationIds: readonly string[] },
  action: AppAction,
): BulkOutcome {
  if (app.isPersonal || app.integrationIds.length === 0) return 'REFUSED'
  return app.standing === (action === 'TAKE_IN' ? 'INCLUDED' : 'LEFT_OUT') ? 'SAME' : 'CHANGED'
}
