import { randomUUID } from 'node:crypto'
import { credentialQueries, serviceUserQueries, workspaceQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { addDays, appleDayOf, publishedAt } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { openDesk } from '../reporter/ask-reporter.ts'
import { authoriseWhole } from '../access/authorise-whole.ts'
import { noteReach } from './note-reach.ts'
import { checkServiceUser, type CheckedServiceUser, type TypedServiceUser } from './service-user-input.ts'
import { toServiceUserView } from './service-user-view.ts'
import type { ServiceUserView } from './service-user-views.ts'

/** Apple: Reporter guide. */
const tokenDays = 180

/**
 * Registers the workspace's own Apple user, or gives it another token or name, in place. Apple is asked with the token while
 * the person waits; only one that Apple accepted is sealed, as a credential of the workspace.
 * @throws {DomainError} with every local finding; APPLE_REFUSED, UNAVAILABLE; FORBIDDEN for who reaches a part.
 */
export async function registerServiceUser(
  deps: Deps,
  actor: MemberActor,
  input: TypedServiceUser,
): Promise<ServiceUserView> {
  authoriseWhole(actor)
  const typed = checkServiceUser(input)
  const { accessToken } = typed
  const fingerprint = deps.vault.fingerprint(actor.workspaceId, accessToken)
  const { demo } = await deps.db.read(reachOf(actor), (tx) =>
    workspaceQueries.getWorkspace(tx, actor.workspaceId),
  )
  const desk = openDesk(deps, actor, demo, fingerprint, { method: 'REPORTER_TOKEN', accessToken })
  const accounts = await desk.accountsBehind(accessToken)
  const sealedAs = randomUUID()
  const sealed = await deps.vault.seal(
    { workspaceId: actor.workspaceId, credentialId: sealedAs },
    accessToken,
  )
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, 'workspace.registerServiceUser', input.idempotencyKey, async () => {
      const stored = await store(deps, tx, actor, typed, { id: sealedAs, sealed, fingerprint })
      const reached = accounts.map(({ number, name }) => ({ number, name }))
      await noteReach(tx, actor, reached, deps.now())
      const target = { kind: 'workspace', id: actor.workspaceId, clientId: null } as const
      const changes = [
        { field: 'email', from: null, to: typed.email },
        { field: 'credential', from: null, to: fingerprint },
      ]
      await record(tx, actor, 'workspace.serviceUserRegistered', target, changes)
      return stored
    })
    const row = await serviceUserQueries.findServiceUser(tx)
    if (!row) throw new Error(`the service user ${id} is not there`)
    return toServiceUserView(tx, row)
  })
}

/** Stores the token and who it is of; what asked with the one before asks with this one from now on. */
async function store(
  deps: Deps,
  tx: Tx,
  { workspaceId }: MemberActor,
  { email, firstName, lastName }: CheckedServiceUser,
  token: { id: string; sealed: string; fingerprint: string },
): Promise<string> {
  const before = await serviceUserQueries.findServiceUser(tx)
  const present = before ? await serviceUserQueries.tokenOfServiceUser(tx, before) : null
  const known = { email, firstName, lastName, lookedAt: deps.now(), reasonCode: null, reasonParams: null }
  if (before && present?.fingerprint === token.fingerprint) {
    await serviceUserQueries.updateServiceUser(tx, before.id, known)
    return before.id
  }
  await credentialQueries.insertCredential(tx, {
    ...token,
    workspaceId,
    clientId: null,
    kind: 'REPORTER_TOKEN',
    label: `Reporter token of ${email}`,
    appleId: email,
    // Apple tells the last day to who has the password alone: this is the latest that it can be.
    expiresAt: publishedAt(addDays(appleDayOf(deps.now()), tokenDays)),
  })
  const row = { ...known, workspaceId, tokenId: token.id, tokenOwnerId: workspaceId }
  if (!before) return serviceUserQueries.insertServiceUser(tx, row)
  await serviceUserQueries.updateServiceUser(tx, before.id, row)
  if (before.tokenId) {
    await serviceUserQueries.takeOverSlots(tx, before.tokenId, token.id)
    await credentialQueries.dropSecret(tx, before.tokenId)
  }
  return before.id
}
