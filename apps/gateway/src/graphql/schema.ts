import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql'
import { AppResolver } from '../apps/app.resolver.ts'
import { AppCatalogueResolver } from '../apps/catalogue.resolver.ts'
import {
  InAppPurchaseResolver,
  ProductDetailsResolver,
  SubscriptionProductResolver,
} from '../apps/product-details.resolver.ts'
import { AppProductsResolver, SubscriptionGroupResolver } from '../apps/product.resolver.ts'
import { AuditResolver } from '../audit/audit.resolver.ts'
import { ChangeClientResolver } from '../clients/change-client.resolver.ts'
import { CalendarResolver } from '../calendar/calendar.resolver.ts'
import { NoticeResolver } from '../notices/notice.resolver.ts'
import { ClientResolver } from '../clients/client.resolver.ts'
import { DeliveryResolver } from '../deliveries/delivery.resolver.ts'
import { EngineResolver } from '../engine/engine.resolver.ts'
import { DiagnoseApiKeyResolver } from '../explain/diagnose-api-key.resolver.ts'
import { ExplainResolver } from '../explain/explain.resolver.ts'
import { SumsResolver } from '../sums/sums.resolver.ts'
import { BulkResolver } from '../bulk/bulk.resolver.ts'
import { ManyLinksResolver } from '../connect-links/many-links.resolver.ts'
import { ImportResolver, ImportRowResolver } from '../imports/import.resolver.ts'
import { ArchiveIntegrationResolver } from '../integrations/archive-integration.resolver.ts'
import {
  CredentialResolver,
  RotationOfIntegrationResolver,
  RotationResolver,
} from '../rotations/rotation.resolver.ts'
import { RenewAccessResolver } from '../integrations/renew-access.resolver.ts'
import { BackfillForecastResolver } from '../integrations/backfill-forecast.resolver.ts'
import { ConnectReporterResolver } from '../integrations/connect-reporter.resolver.ts'
import { ConnectLinkResolver } from '../connect-links/connect-link.resolver.ts'
import { OpenLinkResolver } from '../connect-links/open-link.resolver.ts'
import { ConnectResolver } from '../integrations/connect.resolver.ts'
import { MethodPolicyResolver } from '../methods/method-policy.resolver.ts'
import { SignInResolver } from '../sign-in/sign-in.resolver.ts'
import { LinksChangedResolver } from '../connect-links/links-changed.resolver.ts'
import { IntegrationChangedResolver } from '../integrations/integration-changed.resolver.ts'
import { IntegrationResolver } from '../integrations/integration.resolver.ts'
import { SelectAppsResolver } from '../integrations/select-apps.resolver.ts'
import { SteerBackfillResolver } from '../integrations/steer-backfill.resolver.ts'
import { OffboardingResolver } from '../offboarding/offboarding.resolver.ts'
import { PersonalResolver } from '../personal/personal.resolver.ts'
import { OperationsResolver } from '../operations/operations.resolver.ts'
import { UnknownAnswerResolver } from '../operations/unknown-answer.resolver.ts'
import { WorkflowResolver } from '../operations/workflow.resolver.ts'
import { MailboxResolver } from '../mail/mailbox.resolver.ts'
import { MemberResolver } from '../members/member.resolver.ts'
import { ClientVisibleToResolver, IntegrationVisibleToResolver } from '../members/visible-to.resolver.ts'
import { ClientDataGridResolver, IntegrationDataGridResolver } from '../sales/data-grid.resolver.ts'
import { ChangeActionItemResolver } from '../overview/change-action-item.resolver.ts'
import { ActionItemResolver } from '../overview/action-item.resolver.ts'
import { ImpactResolver } from '../overview/impact.resolver.ts'
import { IncidentResolver, StruckClientResolver } from '../overview/incident.resolver.ts'
import { QueueResolver } from '../overview/queue.resolver.ts'
import { JobResolver } from '../jobs/job.resolver.ts'
import { OverviewResolver } from '../overview/overview.resolver.ts'
import { GapResolver, PortfolioResolver, SalesPointResolver, SalesResolver } from '../sales/sales.resolver.ts'
import { SeriesResolver } from '../series/series.resolver.ts'
import { RetentionResolver } from '../retention/retention.resolver.ts'
import { SupportResolver } from '../support/support.resolver.ts'
import { ServiceUserResolver } from '../service-user/service-user.resolver.ts'
import { ApiTokenResolver } from '../tokens/api-token.resolver.ts'
import { ViewerResolver } from '../viewer/viewer.resolver.ts'

const resolvers: NonEmptyArray<Function> = [
  ViewerResolver,
  MemberResolver,
  ClientVisibleToResolver,
  IntegrationVisibleToResolver,
  ClientDataGridResolver,
  IntegrationDataGridResolver,
  MailboxResolver,
  ApiTokenResolver,
  AuditResolver,
  JobResolver,
  OffboardingResolver,
  PersonalResolver,
  BulkResolver,
  ManyLinksResolver,
  SumsResolver,
  ImportResolver,
  ImportRowResolver,
  RetentionResolver,
  SupportResolver,
  ServiceUserResolver,
  EngineResolver,
  OperationsResolver,
  UnknownAnswerResolver,
  WorkflowResolver,
  OverviewResolver,
  ActionItemResolver,
  ImpactResolver,
  IncidentResolver,
  StruckClientResolver,
  ChangeActionItemResolver,
  QueueResolver,
  CalendarResolver,
  NoticeResolver,
  ClientResolver,
  ChangeClientResolver,
  IntegrationResolver,
  ConnectResolver,
  ConnectReporterResolver,
  ConnectLinkResolver,
  OpenLinkResolver,
  MethodPolicyResolver,
  SignInResolver,
  ArchiveIntegrationResolver,
  RenewAccessResolver,
  RotationOfIntegrationResolver,
  RotationResolver,
  CredentialResolver,
  SteerBackfillResolver,
  BackfillForecastResolver,
  SelectAppsResolver,
  IntegrationChangedResolver,
  LinksChangedResolver,
  AppResolver,
  AppCatalogueResolver,
  AppProductsResolver,
  InAppPurchaseResolver,
  ProductDetailsResolver,
  SubscriptionProductResolver,
  SubscriptionGroupResolver,
  SalesResolver,
  PortfolioResolver,
  SalesPointResolver,
  GapResolver,
  SeriesResolver,
  DeliveryResolver,
  DiagnoseApiKeyResolver,
  ExplainResolver,
]

/** type-graphql wants one beside a subscription that brings its own stream; nothing is ever published through it. */
const noPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Subscriptions bring their own stream.')
  },
}

/** The executable schema. Validation of inputs is the use cases' task. */
export const createSchema = (): GraphQLSchema =>
  buildSchemaSync({ resolvers, pubSub: noPubSub, validate: false })
