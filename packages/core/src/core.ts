import type { Actor, MemberActor } from './access/actor.ts'
import type { Permission } from './access/roles.ts'
import type { AuditChainView, AuditEntryView } from './audit/audit-views.ts'
import type {
  AppChoiceView,
  AppCountsView,
  AppView,
  InAppPurchaseView,
  SevenDaysView,
  SubscriptionGroupView,
  SubscriptionView,
} from './catalogue/app-views.ts'
import type { BackfillForecastView, BackfillView, DataFreshnessView } from './deliveries/backfill-views.ts'
import type {
  AdviceView,
  AttemptView,
  CapabilityView,
  CredentialView,
  IntegrationView,
  TransitionView,
} from './integrations/integration-views.ts'
import type { CoverView } from './integrations/covers-of-clients.ts'
import type { IntegrationDiagnosisView } from './integrations/diagnosis-view.ts'
import type { EngineView, FleetView, OverviewView } from './overview/overview-views.ts'
import type { IncidentView, StruckClientView } from './overview/incident-view.pure.ts'
import type { LightView } from './overview/lights.pure.ts'
import type { DataGridInput } from './sales/data-grid.ts'
import type { DataGridView } from './sales/data-grid-view.ts'
import type { SalesView } from './sales/sales-view.ts'
import type {
  ApiTokenView,
  ClientView,
  MemberView,
  PageOf,
  OrderRequest,
  PageRequest,
  WindowRequest,
} from './views.ts'
import type { SeerView } from './members/reaching.ts'
import type { VisibleToInput, VisibleToView } from './members/visible-to.ts'
import type { SumsCore } from './sums/read-sums.ts'
import type { BulkCore } from './bulk/bulk-core.ts'
import type { ImportsCore } from './imports/imports-core.ts'
import type { OffboardingCore } from './offboarding/offboarding-core.ts'
import type { PersonalCore } from './personal/personal-core.ts'
import type { AddClientInput } from './clients/add-client.ts'
import type { JobsCore } from './jobs/jobs-core.ts'
import type { ActionItemsCore } from './action-items/action-items-core.ts'
import type { CalendarCore } from './calendar/calendar-core.ts'
import type { NoticesCore } from './notices/notices-core.ts'
import type { MailCore } from './mail/mail-core.ts'
import type { ConnectLinksCore, OpenLinkCore } from './connect-links/connect-links-core.ts'
import type { RotationsCore } from './rotations/rotations-core.ts'
import type { MethodsCore } from './methods/methods-core.ts'
import type { SignInCore } from './sign-in/sign-in-core.ts'
import type { RetentionCore } from './retention/retention-core.ts'
import type { SupportCore } from './support/support-core.ts'
import type { ServiceUserCore } from './service-user/service-user-core.ts'
import type { CatalogueCore } from './catalogue/catalogue-core.ts'
import type { AuditFilter } from './audit/list-audit.ts'
import type { AppChoicesFilter } from './catalogue/app-choices-filter.ts'
import type { SelectionEstimate } from './catalogue/estimate.pure.ts'
import type { SelectAppsInput } from './catalogue/select-apps-input.ts'
import type { OperationsCore } from './operations/operations-core.ts'
import type { ChangeClientInput } from './clients/change-client.ts'
import type { AppOrder, ClientOrder, IntegrationOrder } from '@gatehouse/db'
import type { AppFilter } from './catalogue/read-apps.ts'
import type { ClientFilter } from './clients/read-clients.ts'
import type { DeliveryView } from './deliveries/delivery-view.ts'
import type { DeliveryFilter } from './deliveries/list-deliveries.ts'
import type { AskedDays } from './deliveries/backfill-range.pure.ts'
import type { StartBackfillInput } from './deliveries/start-backfill.ts'
import type { SteerBackfillInput } from './deliveries/steer-backfill.ts'
import type { ExplainAppleErrorInput } from './explain/explain-apple-error.ts'
import type { Diagnosis } from './key-doctor/diagnosis.ts'
import type { DiagnoseApiKeyInput } from './key-doctor/typed-key.ts'
import type { FindingView } from './explain/explain-saying.pure.ts'
import type { ExportSalesInput, OpenExport } from './exports/export-sales.ts'
import type { SalesOfAppInput } from './sales/sales-of-app.ts'
import type { SalesOfPortfolioInput } from './sales/sales-of-portfolio.ts'
import type { MetricView } from './series/metrics.pure.ts'
import type { SeriesView } from './series/series-view.ts'
import type { ReadSeriesInput } from './series/read-series.ts'
import type { CreateApiTokenInput } from './tokens/create-api-token.ts'
import type { ConnectionMethodsInput } from './methods/connection-methods.ts'
import type { MethodOffer } from './methods/offer-methods.pure.ts'
import type { ConnectReporterInput, ReporterConnection } from './reporter/connect-reporter.ts'
import type { ChangeIntegrationInput } from './integrations/change-integration.ts'
import type { IntegrationFilter } from './integrations/read-integrations.ts'

/** What a list is to be sorted by. */
interface Ordered<Field extends string> {
  orderBy?: OrderRequest<Field> | null | undefined
}

export interface Membership {
  workspace: { id: string; name: string; slug: string; demo: boolean }
  actor: MemberActor
  email: string
}

/** What the gateway asks of the house. Every method takes the actor first, except the look-ups before one is known. */
export interface Core {
  members: {
    /** The workspaces of a person (an id of schema auth), oldest first. */
    /** Takes a person out of the workspace. @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT for the last owner. */
    remove(actor: MemberActor, input: { memberId: string }): Promise<string>
    membershipsOf(userId: string): Promise<Membership[]>
    /** The people of the workspace, in the order they came. */
    list(actor: MemberActor, page: PageRequest): Promise<PageOf<MemberView>>
    permissionsOf(actor: MemberActor): readonly Permission[]
    /** What the actor's grants reach, by name; empty lists when they reach everything. */
    scopeOf(actor: MemberActor): Promise<{ everything: boolean; clients: ClientView[]; apps: AppView[] }>
    /** Makes a workspace with its first owner. */
    foundWorkspace(input: {
      name: string
      demo: boolean
      userId: string
      ownerName: string
      ownerEmail: string
    }): Promise<Membership>
    /** Whether any workspace exists (or any demo one). */
    workspaceExists(which: { demoOnly: boolean }): Promise<boolean>
  }
  tokens: {
    /** Who a token is; null for one that is not in force. The look-up before an actor is known. */
    use(secret: string): Promise<Membership | null>
    /** The secret is told here and never again. @throws {DomainError} INVALID, NOT_FOUND, FORBIDDEN. */
    create(
      actor: MemberActor,
      input: CreateApiTokenInput,
    ): Promise<{ secret: string | null; apiToken: ApiTokenView }>
    list(actor: MemberActor, page: WindowRequest): Promise<PageOf<ApiTokenView>>
    revoke(
      actor: MemberActor,
      input: { id: string; idempotencyKey?: string | null | undefined },
    ): Promise<ApiTokenView>
  }
  audit: {
    /** Who did what within reach, newest first. @throws {DomainError} FORBIDDEN. */
    list(actor: Actor, page: WindowRequest & AuditFilter): Promise<PageOf<AuditEntryView>>
    /** Whether the log is unbroken. @throws {DomainError} FORBIDDEN. */
    chain(actor: Actor): Promise<AuditChainView>
  }
  explain: {
    /** What an answer of Apple's means; looks at nothing but what was pasted. @throws {DomainError} INVALID */
    appleError(actor: Actor, input: ExplainAppleErrorInput): Promise<FindingView[]>
    /** What is wrong with a key; asks Apple, stores nothing. @throws {DomainError} FORBIDDEN. */
    apiKey(actor: MemberActor, input: DiagnoseApiKeyInput): Promise<Diagnosis>
  }
  overview: {
    read(actor: Actor): Promise<OverviewView>
    /** Every client at work by its worst integration. */
    fleet(actor: Actor): Promise<FleetView>
    /** Whether it is us, one client, all clients or Apple. @throws {DomainError} FORBIDDEN. */
    lights(actor: Actor): Promise<LightView[]>
    /** Faults that many clients share or shared, newest first. @throws {DomainError} FORBIDDEN. */
    incidents(actor: Actor): Promise<IncidentView[]>
    incident(actor: Actor, id: string): Promise<IncidentView | null>
    /** Whom of those within reach it strikes or struck. @throws {DomainError} FORBIDDEN. */
    struckBy(actor: Actor, incidentId: string): Promise<StruckClientView[]>
    engine(): Promise<EngineView>
  }
  operations: OperationsCore
  clients: {
    /** @throws {DomainError} INVALID, NAME_TAKEN, FORBIDDEN. */
    add(actor: Actor, input: AddClientInput): Promise<ClientView>
    list(actor: Actor, page: WindowRequest & ClientFilter & Ordered<ClientOrder>): Promise<PageOf<ClientView>>
    /** How complete the daily sales of each one are, in the order of the ids. */
    freshness(actor: Actor, ids: readonly string[]): Promise<DataFreshnessView[]>
    rename(actor: Actor, input: ChangeClientInput & { name: string }): Promise<ClientView>
    /** At most 4,000 characters; empty text takes them away. */
    setNotes(actor: Actor, input: ChangeClientInput & { notes: string }): Promise<ClientView>
    /** A person who reaches it, or nobody. @throws {DomainError} INVALID at `memberId` also for who does not reach it. */
    setManager(
      actor: Actor,
      input: ChangeClientInput & { memberId?: string | null | undefined },
    ): Promise<ClientView>
    /** What the agency noted about it; null for nothing, and for roles that do not work for the agency. */
    notes(actor: MemberActor, clientId: string): Promise<string | null>
    setTags(actor: Actor, input: ChangeClientInput & { tags: readonly string[] }): Promise<ClientView>
    /** Its integrations stop syncing; data and keys stay. */
    archive(actor: Actor, input: ChangeClientInput): Promise<ClientView>
    /** @throws {DomainError} NAME_TAKEN when another client has its name by now. */
    restore(actor: Actor, input: ChangeClientInput): Promise<ClientView>
    /** Null when it does not exist within the actor's reach. */
    find(actor: Actor, by: { id: string } | { slug: string }): Promise<ClientView | null>
    /** In the order of the ids; null where out of reach. */
    byIds(actor: Actor, ids: readonly string[]): Promise<(ClientView | null)[]>
    /** Who sees it, or an app of it, and by which grants. @throws {DomainError} FORBIDDEN. */
    visibleTo(actor: Actor, input: VisibleToInput): Promise<VisibleToView>
    /** The people of those who see each of these. @throws {DomainError} FORBIDDEN. */
    seenBy(actor: Actor, ids: readonly string[]): Promise<SeerView[][]>
    /** What is here of its accounts, day by day. @throws {DomainError} INVALID. */
    dataGrid(actor: Actor, input: DataGridInput): Promise<DataGridView>
    /** What each one's integrations at work cover together, in the order of the ids; null where the role may not see it. */
    covers(actor: Actor, ids: readonly string[]): Promise<(CoverView[] | null)[]>
    /** Units of each over all of its accounts, in the order of the ids; null where the role may not see them. */
    sevenDays(actor: Actor, ids: readonly string[]): Promise<(SevenDaysView | null)[]>
  }
  integrations: {
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
  backfills: {
    /** @throws {DomainError} INVALID for the range, NOT_FOUND, CONFLICT while another runs or without access. */
    start(actor: Actor, input: StartBackfillInput): Promise<BackfillView>
    /** What `start` would cost. @throws {DomainError} INVALID for the range, NOT_FOUND. */
    forecast(actor: Actor, input: AskedDays & { integrationId: string }): Promise<BackfillForecastView>
    /** These three: @throws {DomainError} NOT_FOUND, CONFLICT when it has ended. */
    pause(actor: Actor, input: SteerBackfillInput): Promise<BackfillView>
    resume(actor: Actor, input: SteerBackfillInput): Promise<BackfillView>
    cancel(actor: Actor, input: SteerBackfillInput): Promise<BackfillView>
  }
  apps: {
    list(actor: Actor, page: WindowRequest & AppFilter & Ordered<AppOrder>): Promise<PageOf<AppView>>
    find(actor: Actor, id: string): Promise<AppView | null>
    /** In the order of the ids; null where out of reach. */
    byIds(actor: Actor, ids: readonly string[]): Promise<(AppView | null)[]>
    freshness(actor: Actor, appIds: readonly string[]): Promise<DataFreshnessView[]>
    /** In the order of the ids. */
    sevenDays(actor: Actor, appIds: readonly string[]): Promise<SevenDaysView[]>
    /** A page of in-app purchases for each app, in the order of the ids; none for one out of reach. */
    inAppPurchases(
      actor: Actor,
      appIds: readonly string[],
      page: WindowRequest,
    ): Promise<PageOf<InAppPurchaseView>[]>
    subscriptionGroups(
      actor: Actor,
      appIds: readonly string[],
      page: PageRequest,
    ): Promise<PageOf<SubscriptionGroupView>[]>
    subscriptions(
      actor: Actor,
      groupIds: readonly string[],
      page: PageRequest,
    ): Promise<PageOf<SubscriptionView>[]>
    /** Our copy of an app's icon, a PNG; null when there is none, or no such app within reach. */
    icon(actor: Actor, appId: string): Promise<{ sha256: string; bytes: Uint8Array } | null>
  }
  deliveries: {
    /** The ledger of files that Apple publishes, those first that were entered last. */
    list(actor: Actor, page: PageRequest & DeliveryFilter): Promise<PageOf<DeliveryView>>
  }
  catalogue: CatalogueCore
  jobs: JobsCore
  signIn: SignInCore
  methods: MethodsCore
  imports: ImportsCore
  bulk: BulkCore
  sums: SumsCore
  personal: PersonalCore
  offboarding: OffboardingCore
  retention: RetentionCore
  support: SupportCore
  serviceUser: ServiceUserCore
  rotations: RotationsCore
  connectLinks: ConnectLinksCore
  openLink: OpenLinkCore
  mail: MailCore
  calendar: CalendarCore
  notices: NoticesCore
  actionItems: ActionItemsCore
  sales: {
    /** @throws {DomainError} INVALID (range upside down or longer than 400 days), NOT_FOUND. */
    ofApp(actor: Actor, input: SalesOfAppInput): Promise<SalesView>
    /** Of every client within reach. @throws {DomainError} INVALID as above. */
    ofPortfolio(actor: Actor, input: SalesOfPortfolioInput): Promise<SalesView>
  }
  exports: {
    /** Streams daily sales as CSV to where `open` leads. @throws {DomainError} INVALID, NOT_FOUND, before it is opened. */
    sales(actor: Actor, input: ExportSalesInput, open: OpenExport): Promise<void>
  }
  series: {
    /** @throws {DomainError} INVALID for the metric (with the report it would need), the range, or too many points. */
    read(actor: Actor, input: ReadSeriesInput): Promise<SeriesView>
    metrics(actor: Actor): readonly MetricView[]
  }
}
