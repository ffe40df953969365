import type { Actor, MemberActor } from './access/actor.ts'
import type { Permission } from './access/roles.ts'
import type { AuditChainView, AuditEntryView } from './audit/audit-views.ts'
import type {
  AppView,
  InAppPurchaseView,
  SevenDaysView,
  SubscriptionGroupView,
  SubscriptionView,
} from './catalogue/app-views.ts'
import type { BackfillForecastView, BackfillView, DataFreshnessView } from './deliveries/backfill-views.ts'
import type { EngineView, FleetView, OverviewView } from './overview/overview-views.ts'
import type { IncidentView, StruckClientView } from './overview/incident-view.pure.ts'
import type { LightView } from './overview/lights.pure.ts'
import type { SalesView } from './sales/sales-view.ts'
import type {
  ApiTokenView,
  ClientView,
  MemberView,
  PageOf,
  Ordered,
  PageRequest,
  WindowRequest,
} from './views.ts'
import type { ClientsCore } from './clients/clients-core.ts'
import type { IntegrationsCore } from './integrations/integrations-core.ts'
import type { SumsCore } from './sums/read-sums.ts'
import type { BulkCore } from './bulk/bulk-core.ts'
import type { ImportsCore } from './imports/imports-core.ts'
import type { OffboardingCore } from './offboarding/offboarding-core.ts'
import type { PersonalCore } from './personal/personal-core.ts'
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
import type { OperationsCore } from './operations/operations-core.ts'
import type { AppOrder } from '@gatehouse/db'
import type { AppFilter } from './catalogue/read-apps.ts'
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

export interface Membership {
  workspace: { id: string; name: string; slug: string; demo: boolean }
  actor: MemberActor
  email: string
}

/** What the gateway asks of the house. Every method takes the actor first, except the look-ups before one is known. */
export interface Core {
  members: {
    /** Takes a person out of the workspace. @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT for the last owner. */
    remove(actor: MemberActor, input: { memberId: string }): Promise<string>
    /** The workspaces of a person (an id of schema auth), oldest first. */
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
  clients: ClientsCore
  integrations: IntegrationsCore
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
