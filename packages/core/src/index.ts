export { createCore } from './create-core.ts'
export { BudgetSpentError } from './apple-budget/budget-spent.ts'
export { pacemakers, type Pacemaker } from './deliveries/estimate.pure.ts'
export { createWork, type Work } from './create-work.ts'
export { CarryOutError, type CarryOutProblem } from './outbox/carry-out-error.ts'
export type { Gauges } from './planner/gauges.ts'
export type { HostBudgetView, RateBudgetView, WaitingCommandView } from './operations/operations-view.ts'
export type { DueWorkView } from './operations/due-work-view.ts'
export type { FailureCauseView } from './operations/failure-causes.ts'
export type { RetryEstimateView } from './operations/retry-failures.ts'
export type { HealthView, WorkerView } from './operations/health.ts'
export type { UnknownAnswerView } from './operations/unknown-answers.ts'
export {
  lightScopes,
  lightStatuses,
  type LightScope,
  type LightStatus,
  type LightView,
} from './overview/lights.pure.ts'
export { createCallLog } from './calls/call-log.ts'
export { keepWritingCalls } from './calls/keep-writing-calls.ts'
export { writeCalls } from './calls/write-calls.ts'
export type { IncidentView, StruckClientView } from './overview/incident-view.pure.ts'
export { queueNames, type QueueView } from './operations/queues.ts'
export { runStatuses, type RunStatus } from './runs/apply-note.pure.ts'
export { failureClasses, failureOf, type Failure, type FailureClass } from './runs/failure-of.pure.ts'
export type { RunNote, RunOf } from './runs/run-note.ts'
export { waitOf, waitReasons, type RunWait, type WaitReason } from './runs/wait-of.pure.ts'
export {
  runActions,
  type RunAction,
  type RunFailureView,
  type RunStepView,
  type RunView,
  type RunWaitView,
} from './runs/run-view.ts'
export type { DueWork } from './planner/due-work.ts'
export type { Core, Membership } from './core.ts'
export type { AppleAddresses, Deps } from './deps.ts'
export { openClock } from './day/demo-clock.ts'
export { systemActor, type Actor, type MemberActor, type SystemActor } from './access/actor.ts'
export { permissionsOf, roles, type Permission, type Role } from './access/roles.ts'
export { createAuditChain, type AuditChain, type CheckedWorkspace } from './audit/audit-chain.ts'
export { loadAuditKeys, readAuditKey, type AuditKeys } from './audit/audit-keys.ts'
export type { RetentionView } from './retention/read-retention.ts'
export type { SupportView } from './support/read-support.ts'
export { jobKinds, type JobKindName, type JobProblemView, type JobView } from './jobs/job-view.ts'
export {
  appActions,
  clientActions,
  integrationActions,
  linkActions,
  type AppAction,
  type ClientAction,
  type IntegrationAction,
  type LinkAction,
} from './bulk/outcomes.pure.ts'
export type { AppSumsView, ClientSumsView, IntegrationSumsView } from './sums/read-sums.ts'
export type { BulkChangeView } from './bulk/start-change.ts'
export { importColumns, type ImportColumn } from './imports/columns.pure.ts'
export {
  importOutcomes,
  type ImportCounts,
  type ImportOutcome,
  type ImportPreviewView,
  type ImportRowView,
  type ImportView,
} from './imports/import-views.ts'
export type { HoldingsView, OffboardingView, RevocationView } from './offboarding/offboarding-views.ts'
export type { PersonalClientView } from './personal/take-over-client.ts'
export { filesPlaceOf, filesSettings, openFiles, type FilesPlace } from './files/files-place.ts'
export { mailRouteOf, mailSettings, type MailRoute } from './mail/mail-route.ts'
export type { KeptMailView } from './mail/read-mailbox.ts'
export type { MailLink } from './mail/mail-text.ts'
export { folderFiles } from './files/folder-files.ts'
export type { RawFiles } from './files/raw-files.ts'
export { changeSubjects, type ChangeSubject } from './catalogue/changes.pure.ts'
export { appStates, type AppState, type Presence } from './catalogue/app-presence.pure.ts'
export { pageOfPrices } from './catalogue/page-of-prices.ts'
export {
  priceStatuses,
  type AppVersionView,
  type CatalogueChangeView,
  type OfferCodesView,
  type PlatformVersionsView,
  type PriceStatus,
  type ProductDetailsView,
  type ProductLocalizationView,
  type ProductOfferView,
  type ProductPriceView,
} from './catalogue/catalogue-views.ts'
export { appChoices, newAppsRules, type AppChoice, type NewApps } from './catalogue/app-choice.pure.ts'
export type { SelectionEstimate } from './catalogue/estimate.pure.ts'
export type { FindingView } from './explain/explain-saying.pure.ts'
export { linkStates, type LinkState } from './connect-links/link-state.pure.ts'
export { linkLanguages, type LinkLanguage } from './connect-links/consent-text.pure.ts'
export type { FindingText, LinkFinding } from './connect-links/finding-texts.pure.ts'
export type {
  ConnectLinkView,
  GivenAccessView,
  LinkAccountView,
  LinkAdminKeyView,
  LinkMailProblemView,
  LinkInviteView,
  LinkReceiptView,
  LinkTeamView,
  OpenLinkView,
} from './connect-links/link-views.ts'
export { askOutcomes, type AskedRow, type AskOutcome } from './many-links/asked-rows.ts'
export type { AskedView } from './many-links/ask-clients.ts'
export type { LinksFile } from './many-links/export-links.ts'
export type { NewConnectLink } from './connect-links/create-connect-link.ts'
export type { LinkOffer } from './connect-links/link-methods.pure.ts'
export type { SubmittedKey } from './connect-links/submit-link-key.ts'
export type { SubmittedReporter } from './connect-links/submit-link-reporter.ts'
export type { RotationStepView, RotationView } from './rotations/rotation-view.ts'
export type { Diagnosis, DiagnosisFinding } from './key-doctor/diagnosis.ts'
export { productsStates, type ProductsState } from './catalogue/product-words.pure.ts'
export type { DeliveryProblemView, DeliveryView } from './deliveries/delivery-view.ts'
export type { SeriesPointView, SeriesView } from './series/series-view.ts'
export { deliveryStates, type DeliveryState } from './deliveries/delivery-state.pure.ts'
export type { OpenExport } from './exports/export-sales.ts'
export { salesDimensions, type SalesDimension } from './sales/sales-groups.ts'
export type { DataGridRowView, DataGridView } from './sales/data-grid-view.ts'
export { grantScopes, type BecauseView, type GrantScope, type ReachingView } from './members/reaching.ts'
export type { VisibleToView } from './members/visible-to.ts'
export type { MetricView } from './series/metrics.pure.ts'
export {
  diagnosisChecks,
  type DiagnosisCheckView,
  type IntegrationDiagnosisView,
} from './integrations/diagnosis-view.ts'
export { integrationStates, methods, type IntegrationState, type Method } from './integrations/state.pure.ts'
export {
  DomainError,
  domainErrorCodes,
  remedyActors,
  type DomainErrorCode,
  type Page,
  type Problem,
  type RemedyActor,
} from './problems/domain-error.ts'
export { longestPage } from './paging.ts'
export type { MethodPolicyView } from './methods/method-policy-view.ts'
export type { ChallengeView, CodePhoneView } from './sign-in/challenge-view.ts'
export type { OfferedTeam } from './sign-in/teams-of.pure.ts'
export { attemptStages } from './integrations/integration-views.ts'
export type { SignInView } from './sign-in/connect-apple-id.ts'
export { isDatabaseAway } from '@gatehouse/db'
export type { AppOrder, ClientOrder, Freshness, IntegrationOrder } from '@gatehouse/db'
export { createVault, VaultError, type Vault } from './vault/vault.ts'
export { loadKeyFile, type KeyFile } from './vault/key-file.ts'
export type { AuditChainView, AuditEntryView } from './audit/audit-views.ts'
export type {
  AppChoiceView,
  AppCountsView,
  AppView,
  InAppPurchaseView,
  ProductsReadView,
  SevenDaysView,
  SubscriptionGroupLocalizationView,
  SubscriptionGroupView,
  SubscriptionView,
} from './catalogue/app-views.ts'
export type {
  BackfillForecastView,
  BackfillView,
  DataFreshnessView,
  StalledView,
} from './deliveries/backfill-views.ts'
export type {
  AdviceView,
  AttemptProblemView,
  AttemptView,
  CapabilityView,
  CredentialView,
  IntegrationView,
  ProviderView,
  StateReasonView,
  TransitionView,
} from './integrations/integration-views.ts'
export type { CoverView } from './integrations/covers-of-clients.ts'
export { capabilityNames, type CapabilityName } from './integrations/capabilities.pure.ts'
export { companySignIns, type CompanySignIn, type MethodOffer } from './methods/offer-methods.pure.ts'
export { onExistingToken, type OnExistingToken } from './reporter/reporter-input.ts'
export type { ReporterConnection } from './reporter/connect-reporter.ts'
export type {
  ActionItemView,
  EngineView,
  FleetClientView,
  FleetView,
  OverviewView,
} from './overview/overview-views.ts'
export type { DayStatus, GapView, MoneyView, SalesView } from './sales/sales-view.ts'
export type { CalendarFeedView } from './calendar/calendar-feed.ts'
export type {
  NoticeChannelView,
  NoticePreferenceView,
  NoticeRuleView,
  NoticeSettingsView,
} from './notices/notice-views.ts'
export type { QuietHoursView } from './notices/set-quiet-hours.ts'
export { channelKinds, noticeEvents, noticeWays } from './notices/notice-kinds.pure.ts'
export type { ChangedItems } from './action-items/change-many.ts'
export type { QueueCountsView } from './action-items/queue-counts.ts'
export type { ApiTokenView, ClientView, MemberView, PageOf, WindowRequest } from './views.ts'
export { invitePurposes, type InvitePurpose, type InviteRole } from './service-user/invite-roles.pure.ts'
export {
  inviteSteps,
  type InvitationView,
  type InviteStep,
  type InviteView,
  type PurposeView,
  type ReachedAccountView,
  type ServiceUserKeyView,
  type ServiceUserView,
} from './service-user/service-user-views.ts'
