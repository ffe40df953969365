import type { ActionItemRow, IntegrationRow } from '@gatehouse/db'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationState } from '../integrations/state.pure.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { itemIdOf } from './item-id.pure.ts'

/** States in which a person must act; an item is made by the state and ends with it. */
export const needsPerson = [
  'DRAFT',
  'DEGRADED',
  'EXPIRING',
  'NEEDS_REAUTH',
  'REVOKED',
  'LOCKED',
] as const satisfies IntegrationState[]

const kindOfReason: Record<string, ActionItemView['kind']> = {
  AGREEMENT_REQUIRED: 'AGREEMENT',
  ROLE_INSUFFICIENT: 'ROLE',
  INDIVIDUAL_KEY_LIMITS: 'ROLE',
  MEMBERSHIP_EXPIRED: 'MEMBERSHIP',
  VENDOR_NUMBER_REFUSED: 'VENDOR',
}

const kindOfState: Partial<Record<IntegrationState, ActionItemView['kind']>> = {
  DRAFT: 'CONTINUE',
  NEEDS_REAUTH: 'RENEW',
  EXPIRING: 'RENEW',
  REVOKED: 'REVOKED',
  LOCKED: 'LOCKED',
}

/** What is said of a state that has no reason. */
const withoutReason: Partial<Record<IntegrationState, string>> = {
  DRAFT: 'Set-up is not finished.',
  EXPIRING: 'Access ends soon; it can be renewed now.',
}

/** An item with the integration that it is about. */
export interface FoundItem {
  item: ActionItemRow
  of: IntegrationRow
  clientName: string
}

/** An item as people see it. */
export function toActionItemView({ item, of, clientName }: FoundItem, now: Date): ActionItemView {
  const view = toIntegrationView(of)
  const { id: integrationId, clientId, appCount } = view
  const { assignee, claim, remindedAt, snoozedUntil } = item
  const words =
    item.cause === 'NEW_APPS'
      ? {
          kind: 'NEW_APPS' as const,
          title: questionOf(item.asking),
          dueAt: null,
          createdAt: item.askingSince ?? view.since,
        }
      : { kind: kindOf(view), title: titleOf(view), dueAt: view.expiresAt, createdAt: view.since }
  return {
    ...words,
    id: itemIdOf(item),
    title: `${clientName}: ${words.title}`,
    clientId,
    integrationId,
    assignee,
    claim: claim && claim.until > now ? claim : null,
    impact: { apps: appCount },
    remindedAt,
    snoozedUntil: snoozedUntil && snoozedUntil > now ? snoozedUntil : null,
  }
}

type View = ReturnType<typeof toIntegrationView>

const kindOf = ({ state, stateReason }: View): ActionItemView['kind'] =>
  kindOfState[state] ?? (stateReason ? kindOfReason[stateReason.code] : undefined) ?? 'OTHER'

const titleOf = ({ state, stateReason }: View): string =>
  stateReason?.message ?? withoutReason[state] ?? 'Somebody has to look at it.'

/** New apps that ask to be taken in: answered by choosing. */
const questionOf = (asking: number): string =>
  `${asking === 1 ? 'A new app asks' : `${asking} new apps ask`} to be taken in.`
