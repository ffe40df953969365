import { randomUUID } from 'node:crypto'
import { clientQueries, tokenQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Role } from '../access/roles.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import { isVisibleLine } from '../typed-text.pure.ts'
import type { ApiTokenView } from '../views.ts'
import { toApiTokenView } from './api-token-view.ts'
import { coversToken } from './covers.pure.ts'
import { hashOf, newSecret, prefixOf } from './secret.ts'

export interface CreateApiTokenInput {
  name: string
  role: Role
  /** Null for a token without end. */
  expiresAt?: Date | null | undefined
  /** Everything, or the clients of `clientIds`. */
  everything?: boolean | null | undefined
  clientIds?: readonly string[] | null | undefined
  idempotencyKey?: string | null | undefined
}

const mostClients = 200

/**
 * Makes an API token. Its secret is answered here and never again; a second call with the same idempotency key gives
 * the token without it.
 * @throws {DomainError} INVALID at its field, NOT_FOUND for a client, FORBIDDEN for more than the maker has.
 */
export async function createApiToken(
  deps: Deps,
  actor: MemberActor,
  input: CreateApiTokenInput,
): Promise<{ secret: string | null; apiToken: ApiTokenView }> {
  authorise(actor, 'token.manage')
  assertMayMake(actor, input.role)
  const name = readName(input.name)
  assertToCome(input.expiresAt, deps.now())
  return deps.db.write(reachOf(actor), async (tx) => {
    let secret: string | null = null
    const id = await once(tx, actor, 'apiToken.create', input.idempotencyKey, async () => {
      secret = newSecret()
      return insert(tx, actor, { ...input, name }, secret)
    })
    const row = await tokenQueries.findApiToken(tx, id)
    if (!row) throw problem('NOT_FOUND', 'This token is gone.')
    return { secret, apiToken: toApiTokenView(row) }
  })
}

/** @throws {DomainError} FORBIDDEN */
function assertMayMake(actor: MemberActor, role: Role): void {
  if (actor.token) throw problem('FORBIDDEN', 'A token makes no tokens.', { hint: 'Sign in to make one.' })
  if (coversToken(actor, role)) return
  const message = actor.everything
    ? 'A token cannot do more than you can.'
    : 'Your access is limited to certain clients, so you cannot make tokens.'
  throw problem('FORBIDDEN', message, {
    field: 'role',
    hint: 'An owner of the workspace can make this token.',
    actor: 'WORKSPACE_ADMIN',
  })
}

async function insert(
  tx: Tx,
  actor: MemberActor,
  input: CreateApiTokenInput,
  secret: string,
): Promise<string> {
  const { workspaceId } = actor
  const { name, role } = input
  const clientIds = await readReach(tx, input)
  const memberId = await tokenQueries.insertTokenMember(
    tx,
    { workspaceId, userId: randomUUID(), name, role },
    clientIds,
  )
  const id = await tokenQueries.insertApiToken(tx, {
    workspaceId,
    memberId,
    makerMemberId: actor.memberId,
    prefix: prefixOf(secret),
    hash: hashOf(secret),
    expiresAt: input.expiresAt ?? null,
  })
  const known = { name, role, prefix: prefixOf(secret), reach: clientIds?.join(', ') ?? 'everything' }
  const changes = Object.entries(known).map(([field, to]) => ({ field, from: null, to }))
  await record(tx, actor, 'apiToken.created', { kind: 'apiToken', id, clientId: null }, changes)
  return id
}

/** The clients that the token is for; null for everything. */
async function readReach(tx: Tx, { everything, clientIds }: CreateApiTokenInput): Promise<string[] | null> {
  const field = 'clientIds'
  const wanted = [...new Set(clientIds ?? [])]
  if (everything === true && wanted.length > 0)
    throw problem('INVALID', 'Give either everything or certain clients, not both.', { field })
  if (everything === true) return null
  if (wanted.length < 1 || wanted.length > mostClients)
    throw problem('INVALID', `Say what the token is for: everything, or 1 to ${mostClients} clients.`, {
      field,
    })
  const found = wanted.every(isUuid) ? await clientQueries.clientsByIds(tx, wanted) : []
  if (found.length === wanted.length) return wanted
  throw problem('NOT_FOUND', 'There is no such client, or it is not shared with you.', { field })
}

function readName(typed: string): string {
  const name = typed.trim()
  if (name.length <= 80 && isVisibleLine(name)) return name
  throw problem('INVALID', 'A token needs a name of 1 to 80 characters, on one line.', { field: 'name' })
}

function assertToCome(expiresAt: Date | null | undefined, now: Date): void {
  if (expiresAt && expiresAt <= now)
    throw problem('INVALID', 'This end has passed already.', { field: 'expiresAt' })
}
