import type { Role } from './access/roles.ts'
import type { RemedyActor, Page as ApplePage } from './problems/domain-error.ts'
import type { AppChoice, NewApps } from './catalogue/app-choice.pure.ts'
import type { ProductsState } from './catalogue/product-words.pure.ts'
import type { Pacemaker } from './deliveries/estimate.pure.ts'
import type { IntegrationState, Method } from './integrations/state.pure.ts'

/** One page of a list: rows, how many there are in all, and cursors that survive inserts. */
export interface PageOf<T> {
  totalCount: number
  nodes: T[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** Which part of a list is asked for. `first` is 1 to 200. */
export interface PageRequest {
  first: number
  after?: string | null | undefined
}

/** As a page, of whose rows the first `offset` are passed over: a scrollbar can jump. */
export interface WindowRequest extends PageRequest {
  offset?: number | null | undefined
}

/** What a list is sorted by; rows that are equal in it stand in the order they came. */
export interface OrderRequest<Field extends string> {
  field: Field
  direction?: 'ASC' | 'DESC' | null | undefined
}

export interface ClientView {
  id: string
  name: string
  slug: string
  createdAt: Date
  appCount: number
  /** In small letters, sorted. */
  tags: string[]
  archivedAt: Date | null
  worstState: IntegrationState | null
  /** The account manager. */
  manager: { id: string; name: string } | null
}

/** A person of the workspace. */
export interface MemberView {
  id: string
  user: { id: string; name: string; email: string }
  role: Role
}

/** An API token by what may be told of it. */
export interface ApiTokenView {
  id: string
  name: string
  /** How its secret begins. */
  prefix: string
  role: Role
  everything: boolean
  /** Empty where it reaches everything. */
  clientIds: string[]
  maker: { id: string; name: string }
  createdAt: Date
  expiresAt: Date | null
  lastUsedAt: Date | null
  revokedAt: Date | null
}

/** Who did what to what, by today's names. */
export interface AuditEntryView {
  id: string
  at: Date
  actor: { kind: 'PERSON' | 'TOKEN' | 'GATEHOUSE'; id: string | null; name: string }
  action: string
  target: { kind: string; id: string; name: string | null }
  clientId: string | null
  /** A secret appears as its fingerprint. */
  changes: { field: string; from: string | null; to: string | null }[]
  /** Its place in the workspace's chain, and the keyed hash there; null within the first second. */
  position: number | null
  hash: string | null
}

/** Whether an audit log is unbroken. */
export interface AuditChainView {
  /** Null until it was checked for the first time. */
  ok: boolean | null
  checkedAt: Date | null
  /** When the first entry that breaks was written, where that can be told. */
  brokenAt: Date | null
  /** Where it ends now; noted down elsewhere, it proves later that nothing was cut off. */
  end: { position: number; hash: string } | null
  broken: { position: number; entryId: string | null; code: string; message: string } | null
}

export interface ProviderView {
  id: string
  name: string
  vendorNumbers: string[]
}

/** Why an integration is in its state: cause, person, page. */
export interface StateReasonView {
  code: string
  message: string
  hint: string | null
  actor: RemedyActor
  page: ApplePage | null
  since: Date
}

export interface IntegrationView {
  id: string
  label: string
  method: Method
  state: IntegrationState
  stateReason: StateReasonView | null
  since: Date
  clientId: string
  provider: ProviderView
  owner: { id: string; name: string } | null
  expiresAt: Date | null
  lastSyncedAt: Date | null
  nextSyncAt: Date | null
  /** How many apps it includes. */
  appCount: number
  /** What it does with an app that it lists for the first time. */
  newApps: NewApps
  /** How many apps it reads before it looks again which matter most. */
  appBatchSize: number
}

/** An app of an integration, with what the integration does with it. */
export interface AppChoiceView {
  app: AppView
  choice: AppChoice
  /** Its place among the important apps, 1 first. */
  rank: number | null
  /** Null where nobody chose yet. */
  since: Date | null
  /** When Apple listed it no more. */
  removedAt: Date | null
}

export interface AppCountsView {
  included: number
  asks: number
  leftOut: number
}

export interface CapabilityView {
  name: string
  status: 'PROVED' | 'REFUSED' | 'UNKNOWN'
  reason: string | null
  hint: string | null
  actor: RemedyActor | null
  /** The roles whose keys may, as one says them; null for one of another version. */
  rolesNeeded: string | null
  /** Apple's own words of a refusal. */
  appleSaid: string | null
  checkedAt: Date | null
}

export interface CredentialView {
  id: string
  slot: string
  label: string
  fingerprint: string
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
}

export interface AttemptView {
  id: string
  stage: 'QUEUED' | 'VERIFYING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED'
  waitsFor: string | null
  expiresAt: Date | null
  startedAt: Date
  endedAt: Date | null
  /** Why it failed. */
  problem: AttemptProblemView | null
}

/** Why an attempt failed: cause, person, page. */
export type AttemptProblemView = Omit<StateReasonView, 'since'>

export interface BackfillView {
  id: string
  integrationId: string
  state: 'QUEUED' | 'RUNNING' | 'PAUSED' | 'DONE' | 'CANCELLED'
  deliveriesDone: number
  deliveriesTotal: number
  /** Apple days of the files that are home. */
  newestDay: string | null
  oldestDay: string | null
  /** Days of its range that are home whole, and how many there are. */
  daysHome: number
  daysTotal: number
  /** Between the two that follow, while it runs; times in which it was paused are not counted. */
  estimatedDoneAt: Date | null
  estimateLow: Date | null
  estimateHigh: Date | null
  /** Files a minute of late. */
  ratePerMinute: number | null
  /** What holds the pace down; null where it does not run. */
  limitedBy: Pacemaker | null
  lastStepAt: Date | null
  /** Set when no file has come for three times as long as usual. */
  stalled: StalledView | null
}

/** What a backfill would cost that nobody started yet. */
export interface BackfillForecastView {
  from: string
  to: string
  daysHome: number
  daysTotal: number
  /** Files to ask Apple for. */
  requests: number
  secondsLow: number
  secondsHigh: number
}

/** Since when something stands still, and why. */
export interface StalledView {
  since: Date
  code: string
  message: string
  hint: string | null
  actor: RemedyActor
}

export interface TransitionView {
  at: Date
  from: IntegrationState | null
  to: IntegrationState
  reason: string | null
  by: string
}

export interface ActionItemView {
  id: string
  kind:
    | 'CONTINUE'
    | 'RENEW'
    | 'REVOKED'
    | 'LOCKED'
    | 'AGREEMENT'
    | 'ROLE'
    | 'MEMBERSHIP'
    | 'VENDOR'
    | 'NEW_APPS'
    | 'OTHER'
  title: string
  dueAt: Date | null
  createdAt: Date
  clientId: string
  integrationId: string
  assignee: { id: string; name: string } | null
}

export interface OverviewView {
  clientCount: number
  appCount: number
  integrationStates: { state: IntegrationState; count: number }[]
  freshness: { current: number; late: number; broken: number }
}

export interface AppView {
  id: string
  ascId: string
  name: string
  bundleId: string
  sku: string | null
  clientId: string
  /** Apple's words, such as IOS and MAC_OS; empty until they are known. */
  platforms: string[]
  /** Names our copy of its icon; null while there is none. */
  iconSha256: string | null
  products: ProductsReadView
}

/** How far an app's products have been read, so that a list of a part says so. */
export interface ProductsReadView {
  state: ProductsState
  /** When they were last read to where Apple ended. */
  readAt: Date | null
  /** How many in-app purchases Apple says there are; null where it does not say. */
  inAppPurchasesAtApple: number | null
}

/** Something to buy within an app, once. `kind` and `state` are Apple's words. */
export interface InAppPurchaseView {
  id: string
  ascId: string
  productId: string
  name: string
  kind: string
  state: string
  /** When what Apple says of it last changed. */
  changedAt: Date
}

export interface SubscriptionGroupView {
  id: string
  ascId: string
  name: string
}

/** An auto-renewable subscription. `state` and `period` are Apple's words. */
export interface SubscriptionView {
  id: string
  ascId: string
  productId: string
  name: string
  state: string
  period: string | null
  /** 1 is the highest service of its group. */
  level: number | null
  /** When what Apple says of it last changed. */
  changedAt: Date
}

/** Units of an app in the seven newest days that Apple has published. */
export interface SevenDaysView {
  from: string
  to: string
  /** Of the days that are home; null while none is. */
  units: number | null
  completeDays: number
  /** Oldest first; null for a day that is not home. */
  series: (number | null)[]
}

/** A client by the worst of its integrations. */
export interface FleetClientView {
  id: string
  name: string
  slug: string
  /** Null without integrations. */
  worstState: IntegrationState | null
  /** Why it is so, in one sentence. */
  reason: string | null
}

/** One cause that several clients share. */
export interface IncidentView {
  code: string
  message: string
  hint: string | null
  actor: RemedyActor
  since: Date
  clientCount: number
  integrationCount: number
}

export interface FleetView {
  /** Worst first. */
  clients: FleetClientView[]
  incidents: IncidentView[]
}

/** How far the daily sales of an app, an integration or a client have come. */
export interface DataFreshnessView {
  /** The newest Apple day at home; of a client, the oldest among its accounts' newest. */
  newestDay: string | null
  current: boolean
  missingDays: number
}

/** Decimal text with its currency; never added across currencies. */
export interface MoneyView {
  amount: string
  currency: string
}

export type DayStatus =
  'FINAL' | 'PROVISIONAL' | 'ZERO' | 'DUE' | 'MISSING' | 'NOT_COVERED' | 'BEYOND' | 'HIDDEN'

export type { GapView, SalesView } from './sales/sales-view.ts'

export interface EngineView {
  state: 'READY' | 'STARTING' | 'UNREACHABLE'
  detail: string | null
}
