import { clientQueries, integrationQueries, personalQueries, type ClientRow, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import { clientArchived, getClientToChange } from '../clients/get-client.ts'
import type { Deps } from '../deps.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'

export interface HandOverIntegrationInput {
  integrationId: string
  /** A client of the agency that it goes to; without it the personal client becomes one. */
  clientId?: string | null | undefined
  idempotencyKey?: string | null | undefined
}

/**
 * Gives a personal integration to the agency, by its person, with everything of its personal client: apps, history and
 * keys go along, and it goes on under the same id. @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT for one that is
 * shared already or at work, NAME_TAKEN, ALREADY_CONNECTED.
 */
export async function handOverIntegration(
  deps: Deps,
  actor: MemberActor,
  input: HandOverIntegrationInput,
): Promise<IntegrationView> {
  authorise(actor, 'integration.connect')
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, 'integration.handOver', input.idempotencyKey, async () => {
      const { clientId } = await getIntegration(tx, input.integrationId)
      const personal = await getClientToChange(tx, clientId)
      if (personal.personalMemberId !== actor.memberId) throw sharedAlready()
      const into = input.clientId == null ? null : await getShared(tx, input.clientId)
      if (into) await handOverInto(deps, tx, actor, personal, into)
      else await share(tx, personal)
      const target = {
        kind: 'integration',
        id: input.integrationId,
        clientId: into?.id ?? personal.id,
      } as const
      await record(tx, actor, 'integration.handedOver', target, [
        { field: 'client', from: 'personal', to: into?.name ?? personal.name },
      ])
      return input.integrationId
    })
    return toIntegrationView(await getRow(tx, id))
  })
}

async function share(tx: Tx, personal: ClientRow): Promise<void> {
  const taken = await clientQueries.clientNameTaken(tx, personal.name)
  if (!taken && (await personalQueries.handOverClient(tx, personal.id, null)) === 'DONE') return
  throw problem('NAME_TAKEN', `The agency has a client named “${personal.name}” already.`, {
    field: 'clientId',
    hint: 'Hand it over to that client, or rename yours first.',
  })
}

async function handOverInto(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  personal: ClientRow,
  into: ClientRow,
): Promise<void> {
  // What is under way was told the client that it works for.
  if (await personalQueries.isAtWork(tx, personal.id))
    throw problem('CONFLICT', 'A key is being checked or a history fetched here right now.', {
      field: 'integrationId',
      hint: 'Wait until it is done, or pause and cancel it first.',
    })
  const outcome = await personalQueries.handOverClient(tx, personal.id, into.id)
  if (outcome === 'TAKEN')
    throw problem('ALREADY_CONNECTED', `“${into.name}” has this Apple team already.`, {
      field: 'clientId',
      hint: 'Choose another client, or archive yours: its data are there.',
    })
  if (outcome === 'GONE') throw sharedAlready()
  await clientQueries.updateClient(tx, personal.id, { archivedAt: deps.now() })
  await record(tx, actor, 'client.handedOver', { kind: 'client', id: personal.id, clientId: personal.id })
}

async function getShared(tx: Tx, id: string): Promise<ClientRow> {
  const client = await getClientToChange(tx, id)
  if (client.archivedAt) throw clientArchived('clientId')
  if (client.personalMemberId === null) return client
  throw problem('CONFLICT', 'This client is a personal one too.', {
    field: 'clientId',
    hint: 'Choose a client of the agency.',
  })
}

async function getIntegration(tx: Tx, id: string): Promise<{ clientId: string }> {
  const held = isUuid(id) ? await integrationQueries.lockIntegration(tx, id) : null
  if (held) return held
  throw problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', {
    field: 'integrationId',
  })
}

async function getRow(tx: Tx, id: string) {
  const [row] = await integrationQueries.integrationsByIds(tx, [id])
  if (row) return row
  throw problem('NOT_FOUND', 'This integration is gone.')
}

const sharedAlready = () =>
  problem('CONFLICT', 'This integration belongs to the agency already.', { field: 'integrationId' })
