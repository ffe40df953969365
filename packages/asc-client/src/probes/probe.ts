import { AscNotFoundError } from '../errors/errors.ts'
import { exchange, type PipelineOptions } from '../transport/pipeline.ts'

/**
 * A question whose status alone matters: each asks for as little as Apple gives. Apple has no endpoint that tells a
 * key's role. `FINANCE` wants a month, `YYYY-MM`; the app of the others is any that the key sees.
 */
export type AscProbe =
  | { of: 'FINANCE'; vendorNumber: string; month: string }
  | { of: 'REVIEWS' | 'IN_APP_PURCHASES'; appAscId: string }
  | { of: 'USERS' | 'PROVISIONING' }

/** Where each is asked. Apple: OpenAPI. */
const listOf = {
  REVIEWS: (app: string) => `/v1/apps/${app}/customerReviews`,
  IN_APP_PURCHASES: (app: string) => `/v1/apps/${app}/inAppPurchasesV2`,
} as const

const wholeListOf = { USERS: '/v1/users', PROVISIONING: '/v1/bundleIds' } as const

/** One request that writes nothing; see `AscClient.probe`. */
export async function probe(options: PipelineOptions, question: AscProbe): Promise<void> {
  if (question.of === 'FINANCE') return probeFinance(options, question)
  const path =
    'appAscId' in question
      ? listOf[question.of](encodeURIComponent(question.appAscId))
      : wholeListOf[question.of]
  const { answer } = await exchange(options, {
    target: { path, query: { limit: 1 } },
    accept: 'application/json',
  })
  answer.discard()
}

/** A 404 proves that the role is enough: Apple looked for the report. */
async function probeFinance(
  options: PipelineOptions,
  { vendorNumber, month }: { vendorNumber: string; month: string },
): Promise<void> {
  const query = {
    'filter[vendorNumber]': vendorNumber,
    'filter[reportType]': 'FINANCIAL',
    'filter[regionCode]': 'ZZ',
    'filter[reportDate]': month,
  }
  try {
    const target = { path: '/v1/financeReports', query }
    const { answer } = await exchange(options, { target, accept: 'application/a-gzip' })
    answer.giveUp()
  } catch (error) {
    if (!(error instanceof AscNotFoundError)) throw error
  }
}
