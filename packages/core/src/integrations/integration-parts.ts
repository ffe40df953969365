import {
  attemptQueries,
  capabilityQueries,
  credentialQueries,
  transitionQueries,
  deliveryQueries,
  serviceUserQueries,
  type AttemptRow,
  type CapabilityRow,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { toBackfillViews } from '../deliveries/backfill-view.ts'
import type { Deps } from '../deps.ts'
import { toKeyset } from '../paging.ts'
import { revocationPage } from '../problems/apple-pages.ts'
import { describeReason } from '../problems/reasons.ts'
import type { BackfillView } from '../deliveries/backfill-views.ts'
import type { AttemptView, CapabilityView, CredentialView, TransitionView } from './integration-views.ts'
import {
  capabilityNames,
  ofServiceUserKey,
  refusalParams,
  rolesNeeded,
  shownByServiceUserKey,
  type CapabilityName,
} from './capabilities.pure.ts'
import { toChallenge } from '../sign-in/challenge-view.ts'
import type { IntegrationState } from './state.pure.ts'

type Ids = readonly string[]

/** What the credential of each integration was proved to be able to do. */
export async function capabilities(deps: Deps, actor: Actor, ids: Ids): Promise<CapabilityView[][]> {
  const [rows, byKey] = await Promise.all([
    load(deps, actor, ids, capabilityQueries.capabilitiesOf),
    load(deps, actor, ids, serviceUserQueries.shownByKey),
  ])
  const order = (row: { name: string }) => capabilityNames.findIndex((name) => name === row.name)
  return ids.map((id) =>
    rows
      .filter((row) => row.integrationId === id)
      .toSorted((a, b) => order(a) - order(b))
      .map((row) => toCapability(row, byKey.includes(id))),
  )
}

/** What sits in the slots of each integration; never a secret. */
export async function credentials(deps: Deps, actor: Actor, ids: Ids): Promise<CredentialView[][]> {
  const { rows, holding } = await loadCredentials(deps, actor, ids)
  const toView = (found: (typeof rows)[number]): CredentialView => {
    const { integrationId: _, clientId, ...row } = found
    return {
      ...row,
      shared: clientId === null,
      integrationIds: holding.flatMap((each) => (each.credentialId === row.id ? each.integrationId : [])),
      page: revocationPage(row.kind),
    }
  }
  return ids.map((id) => rows.filter((row) => row.integrationId === id).map(toView))
}

async function loadCredentials(deps: Deps, actor: Actor, ids: Ids) {
  authorise(actor, 'integration.read')
  const wanted = ids.filter(isUuid)
  if (wanted.length === 0) return { rows: [], holding: [] }
  return deps.db.read(reachOf(actor), async (tx) => {
    const rows = await credentialQueries.credentialsOf(tx, wanted)
    const held = rows.map(({ id }) => id)
    return { rows, holding: held.length > 0 ? await credentialQueries.integrationsHolding(tx, held) : [] }
  })
}

/** The attempt under way at each integration, or the last one when it failed. */
export async function attempts(deps: Deps, actor: Actor, ids: Ids): Promise<(AttemptView | null)[]> {
  const rows = await load(deps, actor, ids, attemptQueries.latestAttempts)
  return ids.map((id) => {
    const row = rows.find((candidate) => candidate.integrationId === id)
    return row && row.stage !== 'SUCCEEDED' ? toAttemptView(row) : null
  })
}

/** An attempt as people see it. */
export const toAttemptView = (row: AttemptRow): AttemptView => ({
  id: row.id,
  stage: row.stage as AttemptView['stage'], // written by the use cases of this folder alone
  waitsFor: row.waitsFor,
  expiresAt: row.expiresAt,
  appleId: row.appleId,
  challenge: toChallenge(row),
  teams: row.stage === 'CHOOSING_TEAM' ? row.teams : null,
  tries: row.tries,
  startedAt: row.startedAt,
  endedAt: row.endedAt,
  problem: row.reasonCode
    ? {
        code: row.reasonCode,
        ...describeReason(row.reasonCode, row.reasonParams ?? { tries: row.tries }),
      }
    : null,
})

/** The newest backfill of each integration. */
export async function backfills(deps: Deps, actor: Actor, ids: Ids): Promise<(BackfillView | null)[]> {
  const rows = await load(deps, actor, ids, deliveryQueries.backfillProgress)
  const views = await toBackfillViews(deps, actor, rows)
  return ids.map((id) => views[rows.findIndex(({ backfill }) => backfill.integrationId === id)] ?? null)
}

/** The newest changes of an integration's state. @throws {DomainError} INVALID unless `first` is 1 to 200. */
export async function timeline(
  deps: Deps,
  actor: Actor,
  integrationId: string,
  first: number,
): Promise<{ totalCount: number; nodes: TransitionView[] }> {
  authorise(actor, 'integration.read')
  toKeyset({ first })
  if (!isUuid(integrationId)) return { totalCount: 0, nodes: [] }
  const { rows, totalCount } = await deps.db.read(reachOf(actor), (tx) =>
    transitionQueries.timelineOf(tx, integrationId, first),
  )
  return { totalCount, nodes: rows.map(toTransition) }
}

async function load<R>(
  deps: Deps,
  actor: Actor,
  ids: Ids,
  query: (tx: Tx, ids: Ids) => PromiseLike<R[]>,
): Promise<R[]> {
  authorise(actor, 'integration.read')
  const wanted = ids.filter(isUuid)
  return wanted.length > 0 ? deps.db.read(reachOf(actor), async (tx) => query(tx, wanted)) : []
}

function toCapability(row: CapabilityRow, byKey: boolean): CapabilityView {
  const { name, reasonCode } = row
  const text = reasonCode ? describeReason(reasonCode, row.reasonParams ?? refusalParams(name)) : null
  return {
    name,
    status: row.status as CapabilityView['status'], // written by storeFindings and noteRefusal alone
    reason: text?.message ?? null,
    hint: text?.hint ?? null,
    actor: text?.actor ?? null,
    // Absent for a name of another version; where the service user's key is at fault, no role mends it.
    rolesNeeded: isFaultOfKey(reasonCode) ? null : (rolesNeeded[name as CapabilityName] ?? null),
    appleSaid: row.appleSaid,
    checkedAt: row.checkedAt,
    provedAt: row.provedAt,
    byServiceUserKey: byKey && shownByServiceUserKey.some((each) => each === name),
  }
}

const isFaultOfKey = (code: string | null) => ofServiceUserKey.some((each) => each === code)

const toTransition = (row: {
  at: Date
  fromState: string | null
  toState: string
  reasonCode: string | null
  by: string
}) => ({
  at: row.at,
  from: row.fromState as IntegrationState | null, // written by moveIntegration alone
  to: row.toState as IntegrationState, // as above
  reason: row.reasonCode ? describeReason(row.reasonCode, null).message : null,
  by: row.by,
})
