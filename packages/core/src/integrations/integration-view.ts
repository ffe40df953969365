import type { IntegrationRow } from '@gatehouse/db'
import { ruleOf } from '../catalogue/app-choice.pure.ts'
import { describeReason } from '../problems/reasons.ts'
import type { IntegrationView, StateReasonView } from './integration-views.ts'
import { stateOf } from './move-integration.ts'
import type { Method } from './state.pure.ts'

/** An integration as people see it. */
export const toIntegrationView = (row: IntegrationRow): IntegrationView => {
  const { integration } = row
  return {
    id: integration.id,
    label: integration.label,
    method: integration.method as Method, // written by the connect use cases alone
    state: stateOf(integration),
    stateReason: reasonView(integration),
    since: integration.stateAt,
    paused: integration.pausedAt && { at: integration.pausedAt, by: integration.pausedBy ?? '' },
    clientId: integration.clientId,
    provider: {
      id: integration.providerId,
      name: row.providerName,
      vendorNumbers: row.vendorNumbers,
      reporterAccount: row.reporterAccount,
    },
    owner:
      integration.ownerMemberId && row.ownerName
        ? { id: integration.ownerMemberId, name: row.ownerName }
        : null,
    expiresAt: integration.expiresAt,
    lastSyncedAt: integration.lastSyncedAt,
    nextSyncAt: integration.nextSyncAt,
    appCount: row.appCount,
    newApps: ruleOf(integration),
    appBatchSize: integration.appBatchSize,
  }
}

function reasonView(integration: IntegrationRow['integration']): StateReasonView | null {
  if (!integration.reasonCode) return null
  return {
    code: integration.reasonCode,
    ...describeReason(integration.reasonCode, integration.reasonParams),
    since: integration.reasonAt ?? integration.stateAt,
  }
}
