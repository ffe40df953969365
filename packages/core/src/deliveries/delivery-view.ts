import type { Page, RemedyActor } from '../problems/domain-error.ts'
import type { ProviderView } from '../integrations/integration-views.ts'
import type { DeliveryState } from './delivery-state.pure.ts'

/** Why a file is not home, or what is wrong with it. */
export interface DeliveryProblemView {
  code: string
  message: string
  hint: string | null
  actor: RemedyActor
  page: Page | null
}

/** A file that Apple publishes, as the ledger knows it. */
export interface DeliveryView {
  id: string
  /** Such as SALES_SUMMARY. */
  kind: string
  frequency: string
  vendorNumber: string
  /** The Apple day that it is for. */
  period: string
  /** Of Apple's layout, as the file says. */
  version: string | null
  state: DeliveryState
  rows: number | null
  bytes: number | null
  sha256: string | null
  fetchedAt: Date | null
  /** When it is asked for next. */
  dueAt: Date
  clientId: string
  /** Null for who reaches an app of it alone. */
  provider: ProviderView | null
  problem: DeliveryProblemView | null
}
