import type { IntegrationOrder } from '@gatehouse/db'
import type { Actor, MemberActor } from '../access/actor.ts'
import type { AppChoicesFilter } from '../catalogue/app-choices-filter.ts'
import type { AppChoiceView, AppCountsView, AppView } from '../catalogue/app-views.ts'
import type { SelectionEstimate } from '../catalogue/estimate.pure.ts'
import { appChoices, appCounts } from '../catalogue/read-app-choices.ts'
import type { SelectAppsInput } from '../catalogue/select-apps-input.ts'
import { selectApps } from '../catalogue/select-apps.ts'
import type { BackfillView, DataFreshnessView } from '../deliveries/backfill-views.ts'
import { integrationFreshness } from '../deliveries/read-freshness.ts'
import type { Deps } from '../deps.ts'
import type { VisibleToInput, VisibleToView } from '../members/visible-to.ts'
import { integrationVisibleTo } from '../members/visible-to.ts'
import type { ConnectionMethodsInput } from '../methods/connection-methods.ts'
import { connectionMethods } from '../methods/connection-methods.ts'
import type { MethodOffer } from '../methods/offer-methods.pure.ts'
import type { ConnectReporterInput, ReporterConnection } from '../reporter/connect-reporter.ts'
import { connectReporter } from '../reporter/connect-reporter.ts'
import type { DataGridView } from '../sales/data-grid-view.ts'
import type { DataGridInput } from '../sales/data-grid.ts'
import { dataGridOfIntegration } from '../sales/data-grid.ts'
import type { Ordered, PageOf, PageRequest, WindowRequest } from '../views.ts'
import { advice } from './advice.ts'
import { archiveIntegration } from './archive-integration.ts'
import type { ChangeIntegrationInput } from './change-integration.ts'
import { connectApiKey } from './connect-api-key.ts'
import { diagnoseIntegration } from './diagnose-integration.ts'
import type { IntegrationDiagnosisView } from './diagnosis-view.ts'
import { firstApp } from './first-app.ts'
import { attempts, backfills, capabilities, credentials, timeline } from './integration-parts.ts'
import type {
  AdviceView,
  AttemptView,
  CapabilityView,
  CredentialView,
  IntegrationView,
  TransitionView,
} from './integration-views.ts'
import { pauseIntegration, resumeIntegration } from './pause-integration.ts'
import type { IntegrationFilter } from './read-integrations.ts'
import {
  findIntegration,
  integrationsByIds,
  integrationsOfClients,
  listIntegrations,
} from './read-integrations.ts'
import { renewAccess, renewableAt } from './renew-access.ts'
import { restoreIntegration } from './restore-integration.ts'
import { syncIntegration, syncableAt } from './sync-integration.ts'
import { watchIntegration } from './watch-integration.ts'

/** Accounts connected by one method: gained, kept, read and let go. */
export interface IntegrationsCore {
  /** Best first. @throws {DomainError} NOT_FOUND. */
  connectionMethods(actor: Actor, input: ConnectionMethodsInput): Promise<MethodOffer[]>
  /** Asks Apple while the person waits. @throws {DomainError} with every finding, at its field; nothing is stored then. */
  connectReporter(actor: MemberActor, input: ConnectReporterInput): Promise<ReporterConnection>
  /** @throws {DomainError} with every local finding at once; nothing is stored then. */
  connectApiKey(
    actor: MemberActor,
    input: {
      clientId: string
      integrationId?: string | null | undefined
      label?: string | null | undefined
      issuerId?: string | null | undefined
      keyId: string
      privateKey: string
      vendorNumbers: string[]
      idempotencyKey?: string | null | undefined
    },
  ): Promise<IntegrationView>
  /** Its secrets go, its data stays. */
  archive(actor: Actor, input: ChangeIntegrationInput): Promise<IntegrationView>
  /** Nothing new is fetched until it is resumed; its access is kept. @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT. */
  pause(actor: Actor, input: ChangeIntegrationInput): Promise<IntegrationView>
  /** @throws {DomainError} NOT_FOUND, FORBIDDEN. */
  resume(actor: Actor, input: ChangeIntegrationInput): Promise<IntegrationView>
  /** What is new is fetched now, not at the next hour. @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT, TOO_SOON. */
  sync(actor: Actor, input: ChangeIntegrationInput): Promise<IntegrationView>
  /** When each may be synced by hand again; null for now. */
  syncableAt(actor: Actor, integrationIds: readonly string[]): Promise<(Date | null)[]>
  /** Probes first, renews only if it must. @throws {DomainError} NOT_FOUND, CONFLICT, TOO_SOON. */
  renew(
    actor: MemberActor,
    input: ChangeIntegrationInput,
  ): Promise<{ integration: IntegrationView; attempt: AttemptView }>
  /** When each may be asked about again; null for now. */
  renewableAt(actor: Actor, integrationIds: readonly string[]): Promise<(Date | null)[]>
  /** What would be better, though nothing is broken. */
  advice(actor: Actor, integrationIds: readonly string[]): Promise<AdviceView[][]>
  /** To NEEDS_REAUTH, where a key is connected in place; for 30 days. */
  restore(actor: Actor, input: ChangeIntegrationInput): Promise<IntegrationView>
  list(
    actor: Actor,
    page: WindowRequest & IntegrationFilter & Ordered<IntegrationOrder>,
  ): Promise<PageOf<IntegrationView>>
  /** How complete the daily sales of each one's account are, in the order of the ids. */
  freshness(actor: Actor, ids: readonly string[]): Promise<DataFreshnessView[]>
  find(actor: Actor, id: string): Promise<IntegrationView | null>
  byIds(actor: Actor, ids: readonly string[]): Promise<(IntegrationView | null)[]>
  /** Who sees it, and by which grants. @throws {DomainError} FORBIDDEN. */
  visibleTo(actor: Actor, input: VisibleToInput): Promise<VisibleToView>
  /** What is here of its account, day by day. @throws {DomainError} INVALID. */
  dataGrid(actor: Actor, input: DataGridInput): Promise<DataGridView>
  /** The first `first` integrations of each client, newest first, with the count of each. */
  ofClients(actor: Actor, clientIds: readonly string[], first: number): Promise<PageOf<IntegrationView>[]>
  capabilities(actor: Actor, integrationIds: readonly string[]): Promise<CapabilityView[][]>
  credentials(actor: Actor, integrationIds: readonly string[]): Promise<CredentialView[][]>
  /** The open attempt, or the last one when it failed. */
  attempts(actor: Actor, integrationIds: readonly string[]): Promise<(AttemptView | null)[]>
  /** The newest backfill of each. */
  backfills(actor: Actor, integrationIds: readonly string[]): Promise<(BackfillView | null)[]>
  /** Why its data is as it is, from what is known now; null out of reach. */
  diagnose(actor: Actor, id: string): Promise<IntegrationDiagnosisView | null>
  timeline(
    actor: Actor,
    integrationId: string,
    first: number,
  ): Promise<{ totalCount: number; nodes: TransitionView[] }>
  /** Which apps it takes in, and what that costs. @throws {DomainError} INVALID, NOT_FOUND, CONFLICT. */
  selectApps(
    actor: Actor,
    input: SelectAppsInput,
  ): Promise<{ integration: IntegrationView; estimate: SelectionEstimate }>
  /** Its apps, those that it leaves out too; none for one out of reach. */
  appChoices(
    actor: Actor,
    integrationId: string,
    page: PageRequest & AppChoicesFilter,
  ): Promise<PageOf<AppChoiceView>>
  appCounts(actor: Actor, integrationIds: readonly string[]): Promise<AppCountsView[]>
  /** The app to look at first, once the first rows are here. */
  firstApp(actor: Actor, integrationId: string): Promise<AppView | null>
  /** Ends when `signal` aborts. Yields once at the start and then whenever the integration changed (within ~300 ms). */
  watch(actor: Actor, id: string, signal: AbortSignal): AsyncGenerator<IntegrationView>
}

/** Integrations, bound to what they work with. */
export const createIntegrationsCore = (deps: Deps): IntegrationsCore => ({
  connectApiKey: (actor, input) => connectApiKey(deps, actor, input),
  connectionMethods: (actor, input) => connectionMethods(deps, actor, input),
  connectReporter: (actor, input) => connectReporter(deps, actor, input),
  archive: (actor, input) => archiveIntegration(deps, actor, input),
  pause: (actor, input) => pauseIntegration(deps, actor, input),
  sync: (actor, input) => syncIntegration(deps, actor, input),
  syncableAt: (actor, ids) => syncableAt(deps, actor, ids),
  resume: (actor, input) => resumeIntegration(deps, actor, input),
  renew: (actor, input) => renewAccess(deps, actor, input),
  renewableAt: (actor, ids) => renewableAt(deps, actor, ids),
  advice: (actor, ids) => advice(deps, actor, ids),
  restore: (actor, input) => restoreIntegration(deps, actor, input),
  list: (actor, page) => listIntegrations(deps, actor, page),
  freshness: (actor, ids) => integrationFreshness(deps, actor, ids),
  find: (actor, id) => findIntegration(deps, actor, id),
  byIds: (actor, ids) => integrationsByIds(deps, actor, ids),
  visibleTo: (actor, input) => integrationVisibleTo(deps, actor, input),
  dataGrid: (actor, input) => dataGridOfIntegration(deps, actor, input),
  ofClients: (actor, clientIds, first) => integrationsOfClients(deps, actor, clientIds, first),
  capabilities: (actor, ids) => capabilities(deps, actor, ids),
  credentials: (actor, ids) => credentials(deps, actor, ids),
  attempts: (actor, ids) => attempts(deps, actor, ids),
  backfills: (actor, ids) => backfills(deps, actor, ids),
  diagnose: (actor, id) => diagnoseIntegration(deps, actor, id),
  timeline: (actor, id, first) => timeline(deps, actor, id, first),
  selectApps: (actor, input) => selectApps(deps, actor, input),
  appChoices: (actor, id, page) => appChoices(deps, actor, id, page),
  firstApp: (actor, id) => firstApp(deps, actor, id),
  appCounts: (actor, ids) => appCounts(deps, actor, ids),
  watch: (actor, id, signal) => watchIntegration(deps, actor, id, signal),
})
