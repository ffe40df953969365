import type { ActionItemRow, IntegrationRow } from '@gatehouse/db'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { itemIdOf } from './item-id.pure.ts'
import type { ActionItemKind } from './kinds.pure.ts'

/** An item with the integration that it is about. */
export interface FoundItem {
  item: ActionItemRow
  of: IntegrationRow
  clientName: string
  /** How many people see the client. */
  people: number
}

/** An item as people see it. */
export function toActionItemView({ item, of, clientName, people }: FoundItem, now: Date): ActionItemView {
  const view = toIntegrationView(of)
  const { assignee, claim, remindedAt, snoozedUntil, dueAt } = item
  const kind = item.kind as ActionItemKind // the query takes it from the tables of kinds.pure.ts
  return {
    id: itemIdOf(item),
    kind,
    title: `${clientName}: ${titleOf(kind, item, view)}`,
    dueAt,
    createdAt: item.askingSince ?? item.stands,
    clientId: view.clientId,
    integrationId: view.id,
    assignee,
    claim: claim && claim.until > now ? claim : null,
    impact: { clientId: view.clientId, apps: view.appCount, people },
    remindedAt,
    snoozedUntil: snoozedUntil && snoozedUntil > now ? snoozedUntil : null,
  }
}

/** What is said where the kind says it better than the state's reason. */
const titles: Partial<Record<ActionItemKind, (item: ActionItemRow) => string>> = {
  CODE: ({ code }) => (code ? whereCodeWent(code) : 'Apple waits for a code.'),
  INVITE: () => 'The invitation of our Apple user is not accepted yet.',
  APPROVE: () => 'An account was shared with us; somebody has to say whether it is this one.',
  NEW_APPS: ({ asking }) => questionOf(asking),
}

function titleOf(kind: ActionItemKind, item: ActionItemRow, { stateReason }: IntegrationView): string {
  return titles[kind]?.(item) ?? stateReason?.message ?? withoutReason[kind] ?? 'Somebody has to look at it.'
}

/** What is said of a state that has no reason. */
const withoutReason: Partial<Record<ActionItemKind, string>> = {
  CONTINUE: 'Set-up is not finished.',
  EXPIRING: 'Access ends soon; it can be renewed now.',
}

function whereCodeWent({ to, sentTo }: NonNullable<ActionItemRow['code']>): string {
  if (to === 'CHOOSE') return 'Apple asks which number a code is to go to.'
  if (to === 'DEVICES') return 'Apple sent a code to the devices of this account.'
  return to === 'CALL' ? `Apple tells the code by a call to ${sentTo}.` : `Apple sent a code to ${sentTo}.`
}

/** New apps that ask to be taken in: answered by choosing. */
const questionOf = (asking: number): string =>
  `${asking === 1 ? 'A new app asks' : `${asking} new apps ask`} to be taken in.`
