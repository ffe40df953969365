import { clientQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import type { ClientView } from '../views.ts'
import { nameTaken, readClientName } from './client-name.ts'
import { toClientView } from './client-view.ts'
import { freeSlug, slugStem } from './slug.pure.ts'

export interface AddClientInput {
  name: string
  /** A client of the actor's own, which nobody else sees. */
  personal?: boolean | null | undefined
  idempotencyKey?: string | null | undefined
}

/** Each try loses to somebody else who adds a client at the same instant. */
const mostTries = 20

/**
 * Adds a client to the workspace, or a personal one for the person who asks.
 * @throws {DomainError} INVALID (no name to be seen, or over 120 characters), NAME_TAKEN, FORBIDDEN.
 */
export async function addClient(deps: Deps, actor: Actor, input: AddClientInput): Promise<ClientView> {
  const personalMemberId = input.personal ? ownerOfPersonal(actor) : null
  if (personalMemberId === null) authoriseShared(actor)
  const name = readClientName(input.name)
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, 'client.add', input.idempotencyKey, () =>
      insertClient(tx, actor, name, personalMemberId),
    )
    const [row] = await clientQueries.clientsByIds(tx, [id])
    if (!row) throw problem('NOT_FOUND', 'This client is gone.')
    return toClientView(row)
  })
}

/** Adds a client of a name that was read, within a transaction; its id. @throws {DomainError} NAME_TAKEN. */
export async function insertClient(
  tx: Tx,
  actor: Actor,
  name: string,
  personalMemberId: string | null = null,
): Promise<string> {
  const id = await insertUnderFreeSlug(tx, { workspaceId: actor.workspaceId, name, personalMemberId })
  const changes = [{ field: 'name', from: null, to: name }]
  await record(tx, actor, 'client.added', { kind: 'client', id, clientId: id }, changes)
  return id
}

async function insertUnderFreeSlug(
  tx: Tx,
  row: { workspaceId: string; name: string; personalMemberId: string | null },
): Promise<string> {
  const stem = slugStem(row.name)
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (await clientQueries.clientNameTaken(tx, row.name, undefined, row.personalMemberId))
      throw nameTaken(row.name)
    const slug = freeSlug(stem, await clientQueries.slugsLike(tx, stem))
    const id = await clientQueries.insertClient(tx, { ...row, slug })
    if (id) return id
    // Somebody took the name or the slug between the look and the insert: look again.
  }
  throw problem('CONFLICT', 'Others add clients of the same name right now.', {
    hint: 'Try again in a moment.',
  })
}

function authoriseShared(actor: Actor): void {
  authorise(actor, 'client.add')
  if (actor.kind === 'member' && !actor.everything) throw outOfScope()
}

/** @throws {DomainError} FORBIDDEN for who may connect nothing, and for programs, whose keys would be nobody's. */
function ownerOfPersonal(actor: Actor): string {
  authorise(actor, 'integration.connect')
  if (actor.kind === 'member' && !actor.token) return actor.memberId
  throw problem('FORBIDDEN', 'A personal client belongs to a person; an API token has none.')
}

const outOfScope = () =>
  problem(
    'FORBIDDEN',
    'Your access is limited to certain clients, so a new one would be out of your sight.',
    {
      hint: 'An owner or admin can add it and grant it to you.',
      actor: 'WORKSPACE_ADMIN',
    },
  )
