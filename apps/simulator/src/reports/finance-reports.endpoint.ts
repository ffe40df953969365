import {
  AppleError,
  missingParameter,
  NO_SALES,
  invalidParameter,
  notAcceptable,
} from '../documents/errors.ts'
import { readQuery } from '../documents/query.ts'
import type { Endpoint } from '../http/endpoint.ts'

const SHAPE = {
  filters: {
    vendorNumber: null,
    reportType: ['FINANCIAL', 'FINANCE_DETAIL'],
    regionCode: null,
    reportDate: null,
  },
}
const REQUIRED = ['vendorNumber', 'reportType', 'regionCode', 'reportDate'] as const

/** `GET /v1/financeReports`: checks what Apple checks, and has no report yet for any month. */
export const financeReports: Endpoint = {
  method: 'GET',
  path: '/v1/financeReports',
  capability: 'FINANCE',
  handle(request) {
    const { accept } = request.headers
    if (accept !== undefined && !/application\/(a-gzip|\*)|\*\/\*/.test(accept)) {
      throw new AppleError(notAcceptable(accept, 'application/a-gzip'))
    }
    const { filters } = readQuery(request.query, SHAPE)
    const [first, ...more] = REQUIRED.filter((name) => !filters.has(name)).map((name) =>
      missingParameter(`filter[${name}]`),
    )
    if (first !== undefined) throw new AppleError(first, ...more)
    if (!request.account.vendorNumbers.includes(filters.get('vendorNumber')?.[0] ?? '')) {
      throw new AppleError(
        invalidParameter('filter[vendorNumber]', 'Invalid vendor number specified. Try again.'),
      )
    }
    throw new AppleError(NO_SALES)
  },
}
