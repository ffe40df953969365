import { AppleError, NO_SALES } from '../documents/errors.ts'
import { readQuery } from '../documents/query.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { INVALID_VENDOR } from './report-wish.ts'
import { refuseOtherFormats } from './sales-reports.endpoint.ts'

const SHAPE = {
  filters: {
    vendorNumber: null,
    reportType: ['FINANCIAL', 'FINANCE_DETAIL'],
    regionCode: null,
    reportDate: null,
  },
  required: ['vendorNumber', 'reportType', 'regionCode', 'reportDate'],
}

/** `GET /v1/financeReports`: checks what Apple checks, and has no report yet for any month. */
export const financeReports: Endpoint = {
  method: 'GET',
  path: '/v1/financeReports',
  capability: 'FINANCE',
  handle(request) {
    refuseOtherFormats(request)
    const { filters } = readQuery(request.query, SHAPE)
    const vendorNumber = filters.get('vendorNumber')?.[0] ?? ''
    throw new AppleError(request.account.vendorNumbers.includes(vendorNumber) ? NO_SALES : INVALID_VENDOR)
  },
}
