import {
  attemptQueries,
  transitionQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { announce } from '../audit/record.ts'
import { breaks, tellBroken } from '../mail/tell-broken.ts'
import { problem } from '../problems/domain-error.ts'
import type { Reason } from '../problems/apple-failure.ts'
import {
  type Access,
  type Evidence,
  type IntegrationState,
  type Method,
  type OpenStage,
} from './state.pure.ts'
import { nextState } from './transitions.pure.ts'

/** What is newly known of an integration. Absent fields stay as they are. */
export interface NewEvidence {
  access?: Access
  /** Null takes the reason away. */
  reason?: Reason | null
  firstBackfillDone?: boolean
  lastSyncedAt?: Date
  nextSyncAt?: Date | null
  nextWatchAt?: Date
  archivedAt?: Date | null
  /** Since when and by whom, by name, nothing new is fetched; null when it is. */
  pausedAt?: Date | null
  pausedBy?: string | null
  /** When access ends by forecast; null where it has no end. */
  expiresAt?: Date | null
  providerId?: string
  method?: Method
  label?: string
}

/**
 * The one way to change an integration: stores the evidence, takes the state from the table of transitions, and
 * records the change of state once under `transitionId`, so that an activity retried after its commit changes nothing.
 * `integration` is the row as locked in this transaction.
 */
export async function moveIntegration(
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  change: { evidence: NewEvidence; transitionId: string; at: Date },
): Promise<IntegrationRecord> {
  const { evidence, at } = change
  const { reason, ...columns } = evidence
  const set = { ...columns, ...reasonColumns(integration, reason, at) }
  const open = await attemptQueries.findOpenAttempt(tx, integration.id)
  const after = evidenceOf({ ...integration, ...set }, open ? openStage(open.stage) : null)
  const state = nextState(stateOf(integration), evidenceOf(integration, null), after, at)
  const moved = await integrationQueries.updateIntegration(tx, integration, {
    ...set,
    state,
    ...(state === integration.state ? {} : { stateAt: at }),
  })
  if (!moved)
    throw problem('CONFLICT', 'Somebody changed this integration meanwhile.', { hint: 'Look at it again.' })
  if (state !== integration.state || moved.reasonCode !== integration.reasonCode) {
    await recordTransition(tx, actor, integration, moved, change)
    if (breaks(integration.state, state)) await tellBroken(tx, actor, moved, at)
  }
  await announce(tx, actor, { kind: 'integration', id: moved.id, clientId: moved.clientId })
  return moved
}

function reasonColumns(integration: IntegrationRecord, reason: Reason | null | undefined, at: Date) {
  if (reason === undefined) return {}
  if (reason === null) return { reasonCode: null, reasonParams: null, reasonAt: null }
  const same = integration.reasonCode === reason.code
  return {
    reasonCode: reason.code,
    reasonParams: reason.params,
    reasonAt: same ? (integration.reasonAt ?? at) : at,
  }
}

async function recordTransition(
  tx: Tx,
  actor: Actor,
  before: IntegrationRecord,
  after: IntegrationRecord,
  change: { transitionId: string; at: Date },
): Promise<void> {
  await transitionQueries.insertTransition(tx, {
    workspaceId: after.workspaceId,
    clientId: after.clientId,
    integrationId: after.id,
    transitionId: change.transitionId,
    fromState: before.state,
    toState: after.state,
    reasonCode: after.reasonCode,
    by: actor.kind === 'member' ? actor.name : 'Gatehouse',
    at: change.at,
  })
}

/** The stages in which an attempt waits for somebody, or for us; each step of a sign-in is told apart by its own stage. */
const openStage = (stage: string): OpenStage =>
  stage === 'QUEUED' || stage === 'AWAITING_CODE' || stage === 'PENDING' ? stage : 'VERIFYING'

const evidenceOf = (row: IntegrationRecord, openAttempt: OpenStage | null): Evidence => ({
  access: row.access as Access, // written by this function alone
  reasonCode: row.reasonCode,
  openAttempt,
  firstBackfillDone: row.firstBackfillDone,
  archivedAt: row.archivedAt,
  expiresAt: row.expiresAt,
})

/** The state of a row as stored: written by `moveIntegration` alone. */
export const stateOf = (row: { state: string }): IntegrationState => row.state as IntegrationState // see above
