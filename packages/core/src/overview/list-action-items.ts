import {
  actionItemQueries,
  clientQueries,
  integrationQueries,
  type ActionItemRow,
  type IntegrationRow,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationState } from '../integrations/state.pure.ts'
import { toKeyset, toPageOf } from '../paging.ts'
import type { ActionItemView } from './overview-views.ts'
import type { PageOf, PageRequest } from '../views.ts'

/** States in which a person must act; an item is made by the state and ends with it. */
const needsPerson = [
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

/** What people must do within the actor's reach, in the order the integrations were made. */
export async function listActionItems(
  deps: Deps,
  actor: Actor,
  page: PageRequest,
): Promise<PageOf<ActionItemView>> {
  authorise(actor, 'integration.read')
  const keyset = toKeyset(page)
  return deps.db.read(reachOf(actor), async (tx) => {
    const found = await actionItemQueries.listActionItems(tx, { ...keyset, states: needsPerson })
    const ids = [...new Set(found.rows.map(({ integrationId }) => integrationId))]
    const integrations = ids.length > 0 ? await integrationQueries.integrationsByIds(tx, ids) : []
    const clientIds = [...new Set(integrations.map(({ integration }) => integration.clientId))]
    const clients = clientIds.length > 0 ? await clientQueries.clientsByIds(tx, clientIds) : []
    const names = new Map(clients.map(({ id, name }) => [id, name]))
    const rows = found.rows.flatMap((row) => {
      const of = integrations.find(({ integration }) => integration.id === row.integrationId)
      return of ? [{ ...row, of, clientName: names.get(of.integration.clientId) ?? '' }] : []
    })
    return toPageOf({ ...found, rows }, keyset.afterSeq, ({ of, clientName, ...row }) =>
      row.cause === 'NEW_APPS' ? toQuestion(of, clientName, row) : toItem(of, clientName),
    )
  })
}

/** New apps that ask to be taken in: answered by choosing. */
function toQuestion(
  row: IntegrationRow,
  clientName: string,
  { asking, askingSince }: ActionItemRow,
): ActionItemView {
  const view = toIntegrationView(row)
  const apps = asking === 1 ? 'A new app asks' : `${asking} new apps ask`
  return {
    id: `new-apps:${view.id}`,
    kind: 'NEW_APPS',
    title: `${clientName}: ${apps} to be taken in.`,
    dueAt: null,
    createdAt: askingSince ?? view.since,
    clientId: view.clientId,
    integrationId: view.id,
    assignee: view.owner,
  }
}

function toItem(row: IntegrationRow, clientName: string): ActionItemView {
  const view = toIntegrationView(row)
  const byReason = view.stateReason ? kindOfReason[view.stateReason.code] : undefined
  return {
    id: view.id,
    kind: kindOfState[view.state] ?? byReason ?? 'OTHER',
    title: `${clientName}: ${view.stateReason?.message ?? withoutReason[view.state] ?? 'Somebody has to look at it.'}`,
    dueAt: view.expiresAt,
    createdAt: view.since,
    clientId: view.clientId,
    integrationId: view.id,
    assignee: view.owner,
  }
}
