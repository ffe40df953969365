import {
  attemptQueries,
  providerQueries,
  integrationQueries,
  serviceUserQueries,
  type ClientRow,
  type IntegrationRecord,
  type ServiceUserRow,
  type Tx,
} from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { clientToConnect } from '../integrations/connect-target.ts'
import { endAttempt } from '../integrations/end-work.ts'
import { isRecheck } from '../integrations/integration-key.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { assertMethodOn } from '../sign-in/method-policy.ts'
import { tellOfInvitation } from './remind-client.ts'
import { toInvite } from './service-user-view.ts'
import type { InviteView } from './service-user-views.ts'
import { checkRequest, type RequestServiceUserInput, type WantedAccount } from './request-input.ts'

/** What is to be typed at Apple, and what waits for it. */
export interface ServiceUserRequest {
  integrations: IntegrationView[]
  invite: InviteView
}

/**
 * Asks for the workspace's own Apple user to be invited: one integration for each Apple account that is to accept, each
 * PENDING by itself (MA-9). An account that is asked for already is joined; one that was connected is invited again in place.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT before the workspace has a service user, for a personal client, or
 *   where something else is being tried.
 */
export async function requestServiceUser(
  deps: Deps,
  actor: MemberActor,
  input: RequestServiceUserInput,
): Promise<ServiceUserRequest> {
  authorise(actor, 'integration.connect')
  const { accounts, purpose, contactEmail } = checkRequest(input)
  return deps.db.write(reachOf(actor), async (tx) => {
    const { client, known, serviceUser } = await placeOf(tx, actor, input.clientId, accounts)
    const ids: string[] = []
    await once(tx, actor, 'integration.requestServiceUser', input.idempotencyKey, async () => {
      const place = { client, known, serviceUser }
      ids.push(...(await inviteTo(deps, tx, actor, place, { accounts, purpose, contactEmail })))
      return client.id
    })
    // A second call with the same key finds what the first one made, by the same names.
    if (ids.length === 0) ids.push(...[...known.values()].flatMap((each) => (each ? [each.id] : [])))
    const rows = await integrationQueries.integrationsByIds(tx, ids)
    const integrations = ids.flatMap((id) =>
      rows.filter((row) => row.integration.id === id).map(toIntegrationView),
    )
    return { integrations, invite: toInvite(serviceUser, purpose) }
  })
}

/** The same within a transaction, as the doing of whoever confirms what came by a link; the integrations' ids. @throws as above. */
export async function requestWithin(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  input: RequestServiceUserInput,
): Promise<string[]> {
  const checked = checkRequest(input)
  const place = await placeOf(tx, actor, input.clientId, checked.accounts)
  return inviteTo(deps, tx, actor, place, checked)
}

interface Place {
  client: ClientRow
  serviceUser: ServiceUserRow
  /** By the account's name as it was typed. */
  known: Map<string, IntegrationRecord | null>
}

async function placeOf(
  tx: Tx,
  actor: MemberActor,
  clientId: string,
  accounts: readonly WantedAccount[],
): Promise<Place> {
  const client = await clientToConnect(tx, clientId)
  const known = new Map<string, IntegrationRecord | null>()
  for (const account of accounts) known.set(account.name, await knownIntegration(tx, client, account))
  const serviceUser = await serviceUserQueries.findServiceUser(tx)
  if (!serviceUser?.tokenId) throw noServiceUser()
  await assertMethodOn(tx, actor, 'SERVICE_USER_INVITE')
  if (await serviceUserQueries.isPersonal(tx, client.id)) throw personal()
  return { client, serviceUser, known }
}

async function inviteTo(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  { client, serviceUser, known }: Place,
  { accounts, ...wanted }: ReturnType<typeof checkRequest>,
): Promise<string[]> {
  const ids: string[] = []
  for (const account of accounts) {
    const each = { ...account, ...wanted, known: known.get(account.name) ?? null }
    ids.push(await invite(deps, tx, actor, client, serviceUser, each))
  }
  return ids
}

interface Wanted extends WantedAccount {
  purpose: string
  contactEmail: string | null
  known: IntegrationRecord | null
}

async function invite(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  client: ClientRow,
  serviceUser: ServiceUserRow,
  { known, ...wanted }: Wanted,
): Promise<string> {
  const ownerMemberId = actor.token?.makerMemberId ?? actor.memberId
  const begun = known && (await joined(tx, known, deps.now()))
  if (begun) return begun
  const integration =
    known ??
    (await make(deps, tx, { workspaceId: actor.workspaceId, clientId: client.id, ownerMemberId }, wanted))
  const of = { workspaceId: actor.workspaceId, clientId: client.id, integrationId: integration.id }
  await serviceUserQueries.beginInvite(tx, {
    ...of,
    accountName: wanted.name,
    purpose: wanted.purpose,
    contactEmail: wanted.contactEmail,
    requestedAt: deps.now(),
    requestedByMemberId: ownerMemberId,
  })
  const attemptId = await attemptQueries.insertAttempt(tx, {
    ...of,
    startedByMemberId: ownerMemberId,
    stage: 'PENDING',
    waitsFor: 'CLIENT_ADMIN',
  })
  await moveIntegration(tx, actor, integration, {
    evidence: integration.access === 'NOT_YET' ? { reason: null } : {},
    transitionId: `attempt:${attemptId}`,
    at: deps.now(),
  })
  const target = { kind: 'integration', id: integration.id, clientId: client.id } as const
  const invited = await serviceUserQueries.lockUnproved(tx, integration.id)
  if (invited) await tellOfInvitation(tx, actor, invited, { cause: `invite:${attemptId}`, again: false })
  const changes = [{ field: 'invite', from: null, to: serviceUser.email }]
  await record(tx, actor, 'integration.serviceUserRequested', target, changes)
  await dispatch(tx, actor, 'gainAccess', {
    clientId: client.id,
    integrationId: integration.id,
    attemptId,
  })
  return integration.id
}

/** The integration that an account is invited for already, or was; null for a new one. */
async function knownIntegration(
  tx: Tx,
  client: ClientRow,
  { integrationId, name }: WantedAccount,
): Promise<IntegrationRecord | null> {
  const method = 'SERVICE_USER_INVITE'
  if (!integrationId) return serviceUserQueries.lockIntegrationBy(tx, client.id, method, name)
  const integration = await integrationQueries.lockIntegration(tx, integrationId)
  if (!integration || integration.clientId !== client.id || integration.archivedAt) throw noIntegration()
  return integration
}

/**
 * A second click joins what the first began; null where nothing is open, or only a look whether a shut access is open
 * again: that ends, since its answer is what the invitation is for.
 * @throws {DomainError} CONFLICT where another way is being tried.
 */
async function joined(tx: Tx, integration: IntegrationRecord, at: Date): Promise<string | null> {
  const { id: integrationId, method, access } = integration
  const open = await attemptQueries.findOpenAttempt(tx, integrationId)
  if (!open) return null
  if (access === 'SHUT' && (await isRecheck(tx, { integrationId, attemptId: open.id }))) {
    await endAttempt(tx, integration, open.id, at)
    return null
  }
  if (method === 'SERVICE_USER_INVITE') return integrationId
  throw problem('CONFLICT', 'Something else is being tried for this integration right now.', {
    field: 'integrationId',
    hint: 'Wait until Apple has answered.',
  })
}

async function make(
  deps: Deps,
  tx: Tx,
  { workspaceId, clientId, ownerMemberId }: { workspaceId: string; clientId: string; ownerMemberId: string },
  { name }: WantedAccount,
): Promise<IntegrationRecord> {
  const providerId = await providerQueries.insertProvider(tx, {
    workspaceId,
    clientId,
    name,
    vendorNumbers: [],
  })
  return integrationQueries.insertIntegration(tx, {
    workspaceId,
    clientId,
    providerId,
    label: name,
    method: 'SERVICE_USER_INVITE',
    ownerMemberId,
    access: 'NOT_YET',
    state: 'DRAFT',
    stateAt: deps.now(),
  })
}

const noServiceUser = () =>
  problem('CONFLICT', 'Your workspace has no Apple user of its own yet.', {
    hint: 'An owner or admin registers one under Settings › Service user; or connect by an API key.',
    actor: 'WORKSPACE_ADMIN',
  })

const personal = () =>
  problem('CONFLICT', 'This is a personal client: it shares no credential with the workspace.', {
    field: 'clientId',
    hint: 'Connect it by a key or a token of its own, or hand it to the agency first.',
  })

const noIntegration = () =>
  problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', {
    field: 'integrationId',
  })
