import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createAscClient, readSalesReport, type SalesReportQuery } from '../src/index.ts'
import { collect } from './collect.ts'
import { rowsOf } from './sales-rows.ts'
import { type Behaviour, json, refuse, startServer } from './misbehaving-server.ts'
import { newKey, teamCredential } from './keys.ts'

const credential = teamCredential(newKey().pem)

const DAY: SalesReportQuery = {
  vendorNumber: '87654321',
  reportType: 'SALES',
  reportSubType: 'SUMMARY',
  frequency: 'DAILY',
  reportDate: '2026-10-03',
}

const HEADER = [
  'SKU\tDeveloper\tTitle\tVersion\tProduct Type Identifier\tUnits\tDeveloper Proceeds\tBegin Date\tEnd Date',
  'Customer Currency\tCountry Code\tCurrency of Proceeds\tApple Identifier\tCustomer Price',
].join('\t')
const LINE = 'sku\tMe\tApp\t1.0\t1F\t2\t0\t10/03/2026\t10/03/2026\tUSD\tUS\tUSD\t42\t0'
const FILE = `${HEADER}\n${`${LINE}\n`.repeat(2_000)}`

async function clientOf(behave: Behaviour, timeoutMs = 2_000) {
  const { url, received } = await startServer(behave)
  return {
    client: createAscClient({ baseUrl: url, credential, timeoutMs, tokenRefreshDelayMs: 1 }),
    received,
  }
}

async function fileOf(behave: Behaviour, timeoutMs?: number) {
  const answer = await (await clientOf(behave, timeoutMs)).client.downloadSalesReport(DAY)
  if (answer.outcome !== 'FILE') throw new Error(`the outcome is ${answer.outcome}`)
  return answer
}

test('asks for the report as packed bytes, and for no version', async () => {
  const { client, received } = await clientOf((_, response) => response.end(FILE))
  await client.downloadSalesReport(DAY)
  expect(received[0]?.headers.accept).toBe('application/a-gzip')
  expect(received[0]?.url.pathname).toBe('/v1/salesReports')
  expect(Object.fromEntries(received[0]?.url.searchParams ?? [])).toEqual({
    'filter[vendorNumber]': '87654321',
    'filter[reportType]': 'SALES',
    'filter[reportSubType]': 'SUMMARY',
    'filter[frequency]': 'DAILY',
    'filter[reportDate]': '2026-10-03',
  })
})

describe('a file', () => {
  const packed = gzipSync(FILE)
  test.each([
    ['as Apple sends it', packed, { 'content-type': 'application/a-gzip', 'content-encoding': 'agzip' }],
    ['without an encoding', packed, { 'content-type': 'application/a-gzip' }],
    ['with the encoding gzip', packed, { 'content-type': 'application/a-gzip', 'content-encoding': 'gzip' }],
    ['packed twice', gzipSync(packed), { 'content-type': 'application/a-gzip', 'content-encoding': 'gzip' }],
    ['not packed', Buffer.from(FILE), { 'content-type': 'application/a-gzip' }],
    ['without a type', packed, {}],
  ])('is handed on byte by byte and read rightly: %s', async (_, bytes, headers) => {
    const behave: Behaviour = (__, response) => response.writeHead(200, headers).end(bytes)
    expect(Buffer.concat(await collect((await fileOf(behave)).body))).toEqual(bytes)
    const rows = await rowsOf(readSalesReport((await fileOf(behave)).body))
    expect(rows).toHaveLength(2_000)
    expect(rows[0]).toMatchObject({
      line: 2,
      units: 2,
      beginOn: '2026-10-03',
      territory: 'US',
      orderType: null,
    })
  })

  test('comes with its name, version and request id', async () => {
    const name = 'S_D_87654321_20261003_V1_0.txt.gz'
    const headers = { 'x-reports-filename': name, 'x-reports-download-version': '1_0', requestid: 'id-9' }
    const file = await fileOf((_, response) => response.writeHead(200, headers).end(packed))
    expect(file).toMatchObject({ fileName: name, version: '1_0', requestId: 'id-9' })
  })

  test('has the name of the attachment where Apple gives no other', async () => {
    const headers = { 'content-disposition': 'attachment;filename=S_D_1.txt.gz' }
    const file = await fileOf((_, response) => response.writeHead(200, headers).end(packed))
    expect(file).toMatchObject({ fileName: 'S_D_1.txt.gz', version: null })
  })

  test.each([{ 'content-encoding': 'gzip' }, { 'content-encoding': 'agzip' }, {}])(
    'packed and cut off is an error, never a shorter day, also with %j',
    async (headers) => {
      const cut = packed.subarray(0, packed.byteLength - 12)
      const { body } = await fileOf((_, response) => response.writeHead(200, headers).end(cut))
      await expect(collect(readSalesReport(body))).rejects.toMatchObject({ reason: 'NOT_GZIP_END' })
    },
  )

  test('whose connection breaks off is a network error', async () => {
    const { body } = await fileOf((_, response) => {
      response.writeHead(200, { 'content-length': String(packed.byteLength) }).write(packed.subarray(0, 100))
      setImmediate(() => response.destroy())
    })
    await expect(collect(readSalesReport(body))).rejects.toMatchObject({
      name: 'AscNetworkError',
      code: 'CONNECTION_CLOSED',
      retryable: true,
    })
  })

  test('that stops coming is a network error', async () => {
    const { body } = await fileOf(
      (_, response) => response.writeHead(200).write(packed.subarray(0, 100)),
      100,
    )
    await expect(collect(readSalesReport(body))).rejects.toMatchObject({
      name: 'AscNetworkError',
      code: 'TIMEOUT',
    })
  })

  test.each([
    ['text/html; charset=UTF-8', '<html>Maintenance</html>'],
    ['application/json', '{"data":[]}'],
    ['application/vnd.api+json', '{"data":[]}'],
  ])('of type %s is no report', async (type, body) => {
    const { client } = await clientOf((_, response) =>
      response.writeHead(200, { 'content-type': type }).end(body),
    )
    await expect(client.downloadSalesReport(DAY)).rejects.toMatchObject({
      name: 'AscProtocolError',
      code: 'UNREADABLE',
      retryable: true,
    })
  })
})

describe('no file', () => {
  test.each([
    [404, 'There were no sales for the date specified.', 'NO_SALES'],
    [404, 'Report is not available yet. Daily reports are available by 5 am Pacific Time.', 'NOT_YET'],
    [410, 'Report is no longer available.', 'NO_LONGER_KEPT'],
  ])('a %i saying "%s" is the outcome %s', async (status, detail, outcome) => {
    const { client } = await clientOf((_, response) =>
      refuse(response, status, { code: 'NOT_FOUND', detail }),
    )
    expect(await client.downloadSalesReport(DAY)).toEqual({ outcome })
  })

  test.each<[string, Behaviour]>([
    [
      'in unknown words',
      (_, response) => refuse(response, 404, { code: 'NOT_FOUND', detail: 'Gone fishing.' }),
    ],
    ['in no words', (_, response) => json(response, 404, { errors: [] })],
    ['as HTML', (_, response) => response.writeHead(404).end('<h1>There were no sales</h1>')],
  ])('a 404 %s is an error, not a day without sales', async (_, behave) => {
    const { client } = await clientOf(behave)
    await expect(client.downloadSalesReport(DAY)).rejects.toMatchObject({
      name: 'AscNotFoundError',
      status: 404,
    })
  })

  test('a refused vendor number is told from another refused parameter', async () => {
    const { client } = await clientOf((_, response, count) =>
      count === 1
        ? refuse(response, 400, { code: 'PARAMETER_ERROR.INVALID', parameter: 'filter[vendorNumber]' })
        : refuse(response, 400, { code: 'PARAMETER_ERROR.INVALID', parameter: 'filter[reportDate]' }),
    )
    await expect(client.downloadSalesReport(DAY)).rejects.toMatchObject({ vendorNumberRefused: true })
    await expect(client.downloadSalesReport(DAY)).rejects.toMatchObject({
      vendorNumberRefused: false,
      parameter: 'filter[reportDate]',
    })
  })
})
