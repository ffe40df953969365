import {
  appChoiceQueries,
  deliveryQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { limitsOf } from '../apple-budget/limits-of.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { assertIntegrationAtWork } from '../integrations/integration-archived.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { toFilter } from './app-choices-filter.ts'
import { chooseApps, type Chosen } from './choose-apps.pure.ts'
import { estimateSelection, type SelectionEstimate } from './estimate.pure.ts'
import { checkSelection, type SelectAppsInput } from './select-apps-input.ts'

type Known = Awaited<ReturnType<typeof appChoiceQueries.choicesOf>>

/**
 * Chooses which apps an integration takes in, what it does with new ones, and which come first; or, as a dry run, says
 * what that would cost. Sales come home in one file for all apps of an account, so an app that is taken in again has its
 * whole history at once.
 * @throws {DomainError} INVALID, NOT_FOUND, FORBIDDEN, CONFLICT when it is archived. Nothing was changed then.
 */
export async function selectApps(
  deps: Deps,
  actor: Actor,
  input: SelectAppsInput,
): Promise<{ integration: IntegrationView; estimate: SelectionEstimate }> {
  authorise(actor, 'integration.connect')
  checkSelection(input)
  const limits = (await limitsOf(deps, actor, [input.integrationId].filter(isUuid))).get(input.integrationId)
  if (!limits) throw notFound()
  return deps.db.write(reachOf(actor), async (tx) => {
    const before = await lock(tx, input.integrationId)
    if (!input.dryRun)
      await once(tx, actor, 'integration.selectApps', input.idempotencyKey, () =>
        store(deps, tx, actor, before, input),
      )
    const integration = input.dryRun ? before : await lock(tx, before.id)
    const known = await appChoiceQueries.choicesOf(tx, integration)
    const { included } = await choose(tx, integration, known, input.dryRun ? input : {})
    const here = new Set(included)
    const listed = known.filter(({ goneAt }) => goneAt === null)
    const estimate = estimateSelection(
      {
        included: listed.filter(({ id }) => here.has(id)),
        listed: listed.length,
        batchSize: input.batchSize ?? integration.appBatchSize,
      },
      await deliveryQueries.filesToCome(tx, integration.providerId),
      limits,
      deps.now(),
    )
    const [row] = await integrationQueries.integrationsByIds(tx, [integration.id])
    if (!row) throw notFound()
    return { integration: toIntegrationView(row), estimate }
  })
}

async function store(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  input: SelectAppsInput,
): Promise<string> {
  assertIntegrationAtWork(integration)
  const known = await appChoiceQueries.choicesOf(tx, integration)
  const chosen = await choose(tx, integration, known, input)
  const since = deps.now()
  await appChoiceQueries.setChoices(tx, integration, chosen.toInclude, { choice: 'INCLUDED', since })
  await appChoiceQueries.setChoices(tx, integration, chosen.toLeaveOut, { choice: 'LEFT_OUT', since })
  if (input.important) {
    // What is important is chosen: a rank needs its row.
    await appChoiceQueries.setChoices(tx, integration, included(chosen, input.important), {
      choice: 'INCLUDED',
      since,
    })
    await appChoiceQueries.setRanks(tx, integration, input.important)
  }
  await appChoiceQueries.projectStandings(tx, integration.providerId)
  const set = {
    newApps: input.newApps ?? integration.newApps,
    appBatchSize: input.batchSize ?? integration.appBatchSize,
    // What was taken in is read soon; where nothing is due, nothing is asked.
    ...(chosen.toInclude.length > 0 && integration.nextSyncAt ? { nextSyncAt: since } : {}),
  }
  await integrationQueries.updateIntegration(tx, integration, set)
  await record(
    tx,
    actor,
    'integration.appsSelected',
    { kind: 'integration', id: integration.id, clientId: integration.clientId },
    changesOf(integration, chosen, set),
  )
  return integration.id
}

const included = (chosen: Chosen, ids: readonly string[]) => {
  const here = new Set(chosen.included)
  return ids.filter((id) => here.has(id))
}

/** @throws {DomainError} INVALID for an app that is none of this integration's. */
async function choose(
  tx: Tx,
  integration: IntegrationRecord,
  known: Known,
  input: Omit<SelectAppsInput, 'integrationId'>,
): Promise<Chosen> {
  const ids = new Set(known.map(({ id }) => id))
  for (const field of ['include', 'leaveOut', 'important'] as const) {
    const strange = input[field]?.filter((id) => !ids.has(id)) ?? []
    if (strange.length > 0)
      throw problem('INVALID', `${strange.length} of these apps are none of this integration’s.`, { field })
  }
  const matching = !input.all
    ? []
    : input.filter
      ? await appChoiceQueries.appIdsWhere(tx, integration, toFilter(input.filter))
      : [...ids]
  const { include, leaveOut } = input
  return chooseApps(known, {
    all: input.all ?? null,
    matching,
    include: include ?? [],
    leaveOut: leaveOut ?? [],
  })
}

function changesOf(
  before: IntegrationRecord,
  chosen: Chosen,
  after: { newApps: string; appBatchSize: number },
) {
  const counts = [
    { field: 'included', count: chosen.toInclude.length },
    { field: 'leftOut', count: chosen.toLeaveOut.length },
  ].filter(({ count }) => count > 0)
  const settings = (['newApps', 'appBatchSize'] as const).filter((field) => before[field] !== after[field])
  return [
    ...counts.map(({ field, count }) => ({ field, from: null, to: `${count} apps` })),
    ...settings.map((field) => ({ field, from: String(before[field]), to: String(after[field]) })),
  ]
}

async function lock(tx: Tx, id: string): Promise<IntegrationRecord> {
  const integration = isUuid(id) ? await integrationQueries.lockIntegration(tx, id) : null
  if (!integration) throw notFound()
  return integration
}

const notFound = () =>
  problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', {
    field: 'integrationId',
  })
