import type { ActionItemRow, ClientRow, IncidentRow } from '@gatehouse/db'
import { explainedBy } from '../overview/explained.pure.ts'
import { toIncidentView } from '../overview/incident-view.pure.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import type { ItemAbout } from './item-about.ts'
import { itemIdOf } from './item-id.pure.ts'
import { itemKinds, type ActionItemKind } from './kinds.pure.ts'

/** An item with what it is about. */
export interface FoundItem {
  item: ActionItemRow
  about: ItemAbout
  client: Pick<ClientRow, 'name' | 'slug'>
  /** How many people see the client. */
  people: number
  /** What many clients share at the moment, and may be why there is an item. */
  incidents: readonly IncidentRow[]
}

/** An item as people see it. */
export function toActionItemView(found: FoundItem, now: Date): ActionItemView {
  const { item, about, client, people } = found
  const { assignee, claim, remindedAt, snoozedUntil, dueAt } = item
  const kind = item.kind as ActionItemKind // the query takes it from the tables of kinds.pure.ts
  return {
    id: itemIdOf(item),
    kind,
    title: `${client.name}: ${titleOf(kind, item, about)}`,
    dueAt,
    createdAt: item.askingSince ?? item.stands,
    clientId: about.clientId,
    integrationId: about.integrationId,
    assignee,
    claim: claim && claim.until > now ? claim : null,
    impact: { clientId: about.clientId, apps: about.apps, people },
    remindedAt,
    snoozedUntil: snoozedUntil && snoozedUntil > now ? snoozedUntil : null,
    incident: incidentOf(found),
  }
}

/** Kinds of an attempt under way: somebody acts on those, whatever made access end. */
const ofAttempts = new Set<string>(Object.values(itemKinds.ofStage))

function incidentOf({ item, about, incidents }: FoundItem): ActionItemView['incident'] {
  if (item.cause !== 'STATE' || ofAttempts.has(item.kind) || about.reason === null) return null
  const { code: reasonCode, since: reasonAt } = about.reason
  const incident = explainedBy(incidents, { reasonCode, reasonAt })
  return incident && toIncidentView(incident)
}

/** What is said where the kind says it better than what it is about. */
const titles: Partial<Record<ActionItemKind, (item: ActionItemRow) => string>> = {
  CODE: ({ code }) => (code ? whereCodeWent(code) : 'Apple waits for a code.'),
  INVITE: () => 'The invitation of our Apple user is not accepted yet.',
  APPROVE: () => 'An account was shared with us; somebody has to say whether it is this one.',
  NEW_APPS: ({ asking }) => questionOf(asking),
}

function titleOf(kind: ActionItemKind, item: ActionItemRow, { says }: ItemAbout): string {
  if (item.asksTeams) return 'The sign-in reaches several teams; somebody has to say which are meant.'
  return titles[kind]?.(item) ?? says ?? withoutReason[kind] ?? 'Somebody has to look at it.'
}

/** What is said where nothing else says anything. */
const withoutReason: Partial<Record<ActionItemKind, string>> = {
  CONTINUE: 'Set-up is not finished.',
  EXPIRING: 'Access ends soon; it can be renewed now.',
  CONFIRM: 'Access was given on a connect link; somebody has to say whose account it is.',
}

function whereCodeWent({ to, sentTo }: NonNullable<ActionItemRow['code']>): string {
  if (to === 'CHOOSE') return 'Apple asks which number a code is to go to.'
  if (to === 'DEVICES') return 'Apple sent a code to the devices of this account.'
  return to === 'CALL' ? `Apple tells the code by a call to ${sentTo}.` : `Apple sent a code to ${sentTo}.`
}

/** New apps that ask to be taken in: answered by choosing. */
const questionOf = (asking: number): string =>
  `${asking === 1 ? 'A new app asks' : `${asking} new apps ask`} to be taken in.`
