import type { AscClient, AscClientOptions, SalesReportAnswer, SalesReportQuery } from '@gatehouse/asc-client'
import type { Finding } from '../integrations/probe.ts'

/** What the questions about a credential need to know. */
export interface ProbeInput {
  vendorNumbers: readonly string[]
  /** Any app that the credential sees; null where none is known. */
  appAscId: string | null
  /** Whether the credential was accepted before. */
  worked: boolean
  now: Date
}

/**
 * A way to Apple with an opened credential: what every method can do. Whoever works for an integration asks this, and
 * knows no methods. Every call throws what Apple refused with, and none retries.
 */
export interface Way {
  /** Where a delivery's file came from. */
  source: 'API' | 'REPORTER'
  /** Apple's API with its lists of apps and products; null where the credential has no way there. */
  api: AscClient | null
  /** The cheapest question that proves that Apple still lets it in. */
  knock(): Promise<void>
  /** Asks what the credential can do, one harmless request for each thing that its method can ever do. */
  probe(input: ProbeInput): Promise<Finding[]>
  downloadSales(query: SalesReportQuery): Promise<SalesReportAnswer>
}

/** What a way is opened with. */
export interface Opened {
  method: string
  baseUrl: string
  secret: string
  keyId: string | null
  issuerId: string | null
  /** The account's number in Reporter; null where Reporter has not named it. */
  reporterAccount: string | null
  /** Called before each request; what it throws stops it. */
  beforeRequest: () => Promise<void>
  onRateLimit: NonNullable<AscClientOptions['onRateLimit']>
  /** Told with each dated answer by how much this machine's clock is ahead of Apple's. */
  onClock?: AscClientOptions['onClock'] | undefined
  onOutcome: NonNullable<AscClientOptions['onOutcome']>
}
