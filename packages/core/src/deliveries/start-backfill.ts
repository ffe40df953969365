import {
  capabilityQueries,
  deliveryQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { announce, record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import { assertNotArchived } from '../clients/get-client.ts'
import { newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { assertIntegrationAtWork } from '../integrations/integration-archived.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import type { BackfillView } from './backfill-views.ts'
import { backfillRange, type AskedDays } from './backfill-range.pure.ts'
import { readBackfill } from './backfill-view.ts'
import { enqueueBackfill } from './begin-backfill.ts'

export interface StartBackfillInput extends AskedDays {
  integrationId: string
  idempotencyKey?: string | null | undefined
}

/**
 * Brings a range of days home, newest first. What is home already stays; what was late, refused or not to be read is
 * asked for again.
 * @throws {DomainError} INVALID for the range, NOT_FOUND, FORBIDDEN, CONFLICT while another runs or without access.
 */
export async function startBackfill(
  deps: Deps,
  actor: Actor,
  input: StartBackfillInput,
): Promise<BackfillView> {
  authorise(actor, 'backfill.manage')
  const range = backfillRange(input, newestPublishedDay(deps.now()))
  const id = await deps.db.write(reachOf(actor), (tx) =>
    once(tx, actor, 'backfill.start', input.idempotencyKey, () =>
      start(deps, tx, actor, input.integrationId, range),
    ),
  )
  return readBackfill(deps, actor, id)
}

async function start(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  integrationId: string,
  range: { from: string; to: string },
): Promise<string> {
  const integration = isUuid(integrationId)
    ? await integrationQueries.lockIntegration(tx, integrationId)
    : null
  if (!integration)
    throw problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', { field })
  await assertReady(tx, integration)
  await deliveryQueries.wantAgain(
    tx,
    { providerId: integration.providerId, fromOn: range.from, toOn: range.to },
    deps.now(),
  )
  const id = await enqueueBackfill(deps, tx, actor, integration, range)
  const changes = Object.entries(range).map(([name, day]) => ({ field: name, from: null, to: day }))
  await record(
    tx,
    actor,
    'backfill.started',
    { kind: 'backfill', id, clientId: integration.clientId },
    changes,
  )
  await announce(tx, actor, { kind: 'integration', id: integration.id, clientId: integration.clientId })
  return id
}

const field = 'integrationId'

/** @throws {DomainError} CONFLICT with what is in the way. */
async function assertReady(tx: Tx, integration: IntegrationRecord): Promise<void> {
  assertIntegrationAtWork(integration)
  await assertNotArchived(tx, integration.clientId, field)
  if (integration.access !== 'OPEN' && integration.access !== 'LIMITED')
    throw problem('CONFLICT', 'This integration has no access at Apple right now.', {
      field,
      hint: 'Connect a key that works first.',
    })
  const capabilities = await capabilityQueries.capabilitiesOf(tx, [integration.id])
  if (!capabilities.some(({ name, status }) => name === 'SALES' && status === 'PROVED'))
    throw problem('CONFLICT', 'The key of this integration cannot read sales.', {
      field,
      hint: 'Connect a team key with the access Sales and Reports in its place.',
      actor: 'CLIENT_ADMIN',
    })
  if (await deliveryQueries.findOpenBackfill(tx, integration.id))
    throw problem('CONFLICT', 'Another history of this integration is being fetched.', {
      field,
      hint: 'Wait until it is done, or cancel it.',
    })
}
