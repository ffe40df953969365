import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createAscClient, readSalesReport, type SalesReportQuery } from '../src/index.ts'
import { parseRateLimit } from '../src/transport/rate-limit.ts'
import { collect } from './collect.ts'
import { rowsOf as plainRows } from './sales-rows.ts'
import { startServer } from './misbehaving-server.ts'
import { newKey, teamCredential } from './keys.ts'

// Files of Apple's and of public projects' tests, which are not part of this repository.
const shared = process.env['GATEHOUSE_SHARED'] ?? ''
const samples = join(shared, 'samples')
const sample = (path: string) => join(samples, path)

const rowsOf = (path: string) => plainRows(readSalesReport(createReadStream(sample(path))))

describe.skipIf(shared === '' || !existsSync(samples))('sample files', () => {
  test.each([
    ['real_daily_summary_20150228_22col_legacy.tsv', 2, 2, '2015-02-28'],
    ['synth_daily_20260719_28col_downloads.tsv', 3, 8, '2026-07-19'],
    ['synth_daily_20250115_28col_jpy.tsv', 2, 15, '2025-01-15'],
    ['synth_daily_20261003_18col_refund.tsv', 4, 52, '2026-10-03'],
    ['synth_daily_20260716_20col_unknown_parent.tsv', 4, 48, '2026-07-16'],
    ['synth_daily_20260916_28col_redownloads.tsv', 6, 60, '2026-09-16'],
    ['synth_daily_20261003_28col_crlf_duplicate_rows.tsv', 4, 19, '2026-10-03'],
    ['synth_daily_20260830_28col_type1_7.tsv', 3, 10, '2026-08-30'],
    ['synth_empty_header_only.tsv', 0, 0, null],
  ])('%s has %i rows with %i units', async (file, count, units, day) => {
    const rows = await rowsOf(`sales/${file}`)
    expect(rows).toHaveLength(count)
    expect(rows.reduce((sum, row) => sum + row.units, 0)).toBe(units)
    for (const row of rows) expect([row.beginOn, row.endOn]).toEqual([day, day])
  })

  test.each([
    ['synth_daily_20260501_ragged_rows.tsv', { reason: 'WRONG_FIELD_COUNT', line: 2 }],
    ['synth_preorder_summary_17col.tsv', { reason: 'MISSING_COLUMN', column: 'SKU' }],
    ['synth_comma_separated_21col.csv', { reason: 'WRONG_DELIMITER' }],
    ['legacy_daily_20100121_27col_crlf.tsv', { reason: 'LEGACY_LAYOUT' }],
  ])('%s is refused with its reason', async (file, refusal) => {
    await expect(rowsOf(`sales/${file}`)).rejects.toMatchObject({ name: 'ReportFormatError', ...refusal })
  })

  test('a column that is there twice is refused', async () => {
    const file = 'subscriptions/synth_subscription_summary_duplicate_header.tsv'
    await expect(rowsOf(file)).rejects.toMatchObject({
      reason: 'DUPLICATE_COLUMN',
      column: 'Customer Currency',
    })
  })

  test('the values of the real file stand under their names, with blanks as null', async () => {
    const [first] = await rowsOf('sales/real_daily_summary_20150228_22col_legacy.tsv')
    expect(first).toEqual({
      line: 2,
      sku: 'AwesomeApp',
      developer: 'Example Developer',
      title: 'AwesomeApp',
      version: '2.2',
      productTypeIdentifier: '1',
      units: 1,
      developerProceeds: '0',
      beginOn: '2015-02-28',
      endOn: '2015-02-28',
      customerCurrency: 'JPY',
      territory: 'JP',
      proceedsCurrency: 'JPY',
      appleIdentifier: '123456789',
      customerPrice: '0',
      promoCode: null,
      parentIdentifier: null,
      subscription: null,
      period: null,
      category: 'Lifestyle',
      cmb: null,
      device: null,
      supportedPlatforms: null,
      proceedsReason: null,
      preservedPricing: null,
      client: null,
      orderType: null,
    })
  })

  test('a refund, a comma in a title and a SKU of digits stay what they are', async () => {
    const refund = (await rowsOf('sales/synth_daily_20261003_18col_refund.tsv'))[3]
    expect(refund).toMatchObject({ units: -1, developerProceeds: '0.70', customerPrice: '0.99' })
    expect(refund).toMatchObject({ parentIdentifier: 'FOX1' })
    const [app] = await rowsOf('sales/synth_daily_20260716_20col_unknown_parent.tsv')
    expect(app?.title).toBe('AI Detector, Humanize AI Text')
    const [numbered] = await rowsOf('sales/synth_daily_20260719_28col_downloads.tsv')
    expect(numbered?.sku).toBe('201002090')
  })

  const query: SalesReportQuery = {
    vendorNumber: '1',
    reportType: 'SALES',
    reportSubType: 'SUMMARY',
    frequency: 'DAILY',
    reportDate: '2026-10-03',
  }

  /** A client of a server that gives one answer: a sample file with a status. */
  async function clientAnswered(status: number, file: string) {
    const body = readFileSync(sample(`api-json/${file}`))
    const { url } = await startServer((_, response) => response.writeHead(status).end(body))
    return createAscClient({ baseUrl: url, credential: teamCredential(newKey().pem), tokenRefreshDelayMs: 1 })
  }

  test.each([
    [404, 'error_404_no_sales.json', 'NO_SALES'],
    [404, 'error_404_not_available_yet.json', 'NOT_YET'],
    [410, 'error_410_no_longer_available.json', 'NO_LONGER_KEPT'],
  ])('a %i with %s is the outcome %s', async (status, file, outcome) => {
    expect(await (await clientAnswered(status, file)).downloadSalesReport(query)).toEqual({ outcome })
  })

  test.each([
    [400, 'error_400_vendor_invalid.json', { name: 'AscParameterError', vendorNumberRefused: true }],
    [400, 'error_400_version_invalid.json', { name: 'AscParameterError', parameter: 'filter[version]' }],
    [401, 'synth_error_401.json', { name: 'AscUnauthorizedError', code: 'NOT_AUTHORIZED' }],
    [403, 'error_403_role.json', { name: 'AscForbiddenError', reason: 'ROLE_INSUFFICIENT' }],
    [403, 'error_403_agreements.json', { name: 'AscForbiddenError', reason: 'AGREEMENT_REQUIRED' }],
    [403, 'synth_error_403.json', { name: 'AscForbiddenError', reason: 'OTHER' }],
    [404, 'error_404_errors_array_empty.json', { name: 'AscNotFoundError', code: null }],
    [406, 'error_406_accept.json', { name: 'AscProtocolError', code: 'NOT_ACCEPTABLE' }],
    [409, 'error_409_associated_errors.json', { name: 'AscParameterError', requestId: null }],
    [409, 'error_409_duplicate_analytics_request.json', { name: 'AscParameterError', code: 'STATE_ERROR' }],
    [422, 'synth_error_422_validation.json', { name: 'AscParameterError', vendorNumberRefused: false }],
    [429, 'error_429_rate_limit.json', { name: 'AscRateLimitedError', retryable: true }],
    [429, 'synth_error_429_rate_limit.json', { name: 'AscRateLimitedError', retryable: true }],
    [500, 'error_500_unexpected.json', { name: 'AscServerError', code: 'UNEXPECTED_ERROR' }],
    [500, 'synth_error_500.json', { name: 'AscServerError', code: 'INTERNAL_ERROR' }],
  ])('a %i with %s is told by its class', async (status, file, expected) => {
    const client = await clientAnswered(status, file)
    await expect(client.downloadSalesReport(query)).rejects.toMatchObject({ status, ...expected })
  })

  test.each([
    ['fastlane_apps_list.json', 'com.example.FastlaneTest'],
    ['flightline_apps_list.json', 'com.example.alpha'],
    ['flightline_apps_list_paginated_page2.json', 'com.example.gamma'],
  ])('the apps of %s are read', async (file, bundleId) => {
    const [page] = await collect((await clientAnswered(200, file)).listApps())
    expect(page?.end).toBe('END')
    expect(page?.rows[0]).toMatchObject({ bundleId, primaryLocale: 'en-US' })
  })

  test('an account without apps is an empty page', async () => {
    const pages = await collect((await clientAnswered(200, 'flightline_apps_get_notFound.json')).listApps())
    expect(pages).toEqual([{ rows: [], end: 'END', number: 1, total: 0 }])
  })

  test('the link of a page from elsewhere is not followed', async () => {
    const client = await clientAnswered(200, 'flightline_apps_list_paginated_page1.json')
    await expect(collect(client.listApps())).rejects.toMatchObject({ code: 'FOREIGN_LINK' })
  })

  test('every known value of the rate header is read or rejected, none is misread', () => {
    const lines = readFileSync(sample('api-json/x_rate_limit_header_values.txt'), 'utf8').trim().split('\n')
    expect(lines.map((line) => parseRateLimit(line).hour)).toEqual([
      { limit: 3600, remaining: 3599 },
      { limit: 3500, remaining: 500 },
      { limit: 3500, remaining: 0 },
      { limit: 3500, remaining: 0 },
      { limit: 3500, remaining: 42 },
      { limit: 50, remaining: 0 },
      { limit: 2500, remaining: 10 },
      null,
      null,
      null,
    ])
  })
})
