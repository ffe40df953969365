import { gzipSync } from 'node:zlib'
import { text } from 'node:stream/consumers'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  AscNetworkError,
  AscServerError,
  createReporterClient,
  generateToken,
  ReporterError,
  viewToken,
  type SalesReportQuery,
} from '../src/index.ts'
import { collect } from './collect.ts'

const accessToken = '4fbd6016-439d-4cef-a72e-5c465f8343d4'
const password = { email: 'jo@example.com', appSpecificPassword: 'abcd-efgh-ijkl-mnop' }
const DAY: SalesReportQuery = {
  vendorNumber: '85442109',
  reportType: 'SALES',
  reportSubType: 'SUMMARY',
  frequency: 'DAILY',
  reportDate: '2026-07-18',
}

interface Asked {
  path: string
  form: URLSearchParams
  request: Record<string, string>
}
type Behave = (asked: Asked, response: ServerResponse) => void

/** A Reporter that answers as a test says, and what it was asked. */
async function reporter(behave: Behave) {
  const asked: Asked[] = []
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await text(incoming))
    const one = { path: incoming.url ?? '', form, request: JSON.parse(form.get('jsonRequest') ?? '{}') }
    asked.push(one)
    behave(one, response)
  }
  const server = createServer((incoming, response) => void answer(incoming, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const options = { baseUrl: `http://127.0.0.1:${address.port}`, timeoutMs: 2_000 }
  return { asked, options, client: createReporterClient({ ...options, accessToken }) }
}

const says =
  (body: string, status = 200): Behave =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
const errs = (code: number, words: string, status = 400) =>
  says(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${words}</Message></Error>`, status)

test('sends one form field with a command line, and names no account where none is known', async () => {
  const { asked, client } = await reporter(says('<Accounts></Accounts>'))
  await client.listAccounts()
  expect(asked[0]?.path).toBe('/reportservice/sales/v1')
  expect(asked[0]?.request).toEqual({
    accesstoken: accessToken,
    version: '2.2',
    mode: 'Robot.XML',
    queryInput: '[p=Reporter.properties, Sales.getAccounts]',
  })
})

describe('the accounts behind a token are read', () => {
  const expected = [
    { number: '1234567', name: 'Smith & Sons' },
    { number: '7654321', name: 'Kite, Inc.' },
  ]
  test.each([
    [
      'from XML',
      '<Accounts><Account><Name>Smith &amp; Sons</Name><Number>1234567</Number></Account><Account><Name>Kite, Inc.</Name><Number>7654321</Number></Account></Accounts>',
    ],
    ['from lines for people', 'Smith & Sons, 1234567\nKite, Inc., 7654321\n'],
  ])('%s', async (_, body) => {
    const { client } = await reporter(says(body))
    expect(await client.listAccounts()).toEqual(expected)
  })

  test('and their vendor numbers, of the account that is named', async () => {
    const { asked, client } = await reporter(
      says('<Vendors><Vendor>80012345</Vendor><Vendor>80012346</Vendor></Vendors>'),
    )
    expect(await client.listVendors('1234567')).toEqual(['80012345', '80012346'])
    expect(asked[0]?.request['account']).toBe('1234567')
  })
})

describe('a report', () => {
  const packed = gzipSync('SKU\tUnits\nlantern\t2\n')
  test.each(['application/a-gzip', 'text/plain', 'application/octet-stream'])(
    'is known by its first bytes, not by the content type %s',
    async (type) => {
      const { asked, client } = await reporter((_, response) =>
        response.writeHead(200, { 'content-type': type, filename: 'S_D_1.txt.gz' }).end(packed),
      )
      const answer = await client.downloadSalesReport('1234567', DAY)
      if (answer.outcome !== 'FILE') throw new Error(answer.outcome)
      expect(Buffer.concat(await collect(answer.body))).toEqual(packed)
      expect(answer.fileName).toBe('S_D_1.txt.gz')
      expect(asked[0]?.request['queryInput']).toBe(
        '[p=Reporter.properties, Sales.getReport, 85442109,Sales,Summary,Daily,20260718]',
      )
    },
  )

  test.each([
    [213, 'There were no sales for the date specified.', 'NO_SALES'],
    [210, 'The report is not available yet.', 'NOT_YET'],
    [211, 'The report is delayed.', 'NOT_YET'],
    [117, 'Reports are delayed.', 'NOT_YET'],
    [209, 'The report is no longer available.', 'NO_LONGER_KEPT'],
  ])('that is not there says why: %i', async (code, words, outcome) => {
    for (const status of [200, 404]) {
      const { client } = await reporter(errs(code, words, status))
      expect(await client.downloadSalesReport('1', DAY)).toEqual({ outcome })
    }
  })

  test('is told by its sentence alone, when no number came', async () => {
    const { client } = await reporter(says('There were no sales for the date specified.'))
    expect(await client.downloadSalesReport('1', DAY)).toEqual({ outcome: 'NO_SALES' })
  })

  test('that wants a version is asked for once more with the one that Apple names', async () => {
    const { asked, client } = await reporter((one, response) =>
      one.request['queryInput']?.endsWith(',1_1]')
        ? response.writeHead(200).end(packed)
        : errs(121, 'Please include the version parameter. The latest version for this report is 1_1.')(
            one,
            response,
          ),
    )
    expect((await client.downloadSalesReport('1', DAY)).outcome).toBe('FILE')
    expect(asked).toHaveLength(2)
  })

  test('is never taken from an answer that is neither', async () => {
    const { client } = await reporter(says('<html>Maintenance</html>'))
    await expect(client.downloadSalesReport('1', DAY)).rejects.toBeInstanceOf(ReporterError)
  })
})

describe('a refusal', () => {
  test.each([
    [108, false],
    [123, false],
    [124, false],
    [212, true],
    [215, false],
    [117, true],
  ])('%i may be different later: %s', async (code, retryable) => {
    const { client } = await reporter(errs(code, 'Words.'))
    await expect(client.listAccounts()).rejects.toMatchObject({ name: 'ReporterError', code, retryable })
  })

  test('holds nothing of what was sent, even when Apple repeats it', async () => {
    const { client } = await reporter(errs(124, `Your Access Token ${accessToken} is invalid`))
    const error = await client.listAccounts().catch((thrown: unknown) => thrown)
    expect(JSON.stringify(error) + String(error)).not.toContain(accessToken)
  })

  test('without words of Reporter is Apple in trouble, to be asked again', async () => {
    const { client } = await reporter(says('<html>Bad gateway</html>', 502))
    await expect(client.listAccounts()).rejects.toBeInstanceOf(AscServerError)
  })

  test('is none when nobody answers: that is the network', async () => {
    const client = createReporterClient({ baseUrl: 'http://127.0.0.1:9', accessToken })
    const error = await client.listAccounts().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AscNetworkError)
    expect(error).toMatchObject({ method: 'POST', path: '/reportservice/sales/v1' })
  })
})

describe('a token', () => {
  const made =
    '<ViewToken><AccessToken>new-one</AccessToken><ExpirationDate>2027-01-14</ExpirationDate></ViewToken>'

  test.each([
    ['in XML', made],
    ['in lines for people', 'AccessToken:new-one\nExpiration Date:2027-01-14\n'],
  ])('that exists is read %s', async (_, body) => {
    const { options, asked } = await reporter(says(body))
    expect(await viewToken(options, password)).toEqual({ value: 'new-one', expiresOn: '2027-01-14' })
    expect(asked[0]?.request).toMatchObject({ userid: 'jo@example.com', password: 'abcd-efgh-ijkl-mnop' })
  })

  test('that does not exist is none', async () => {
    const words = "<ViewToken><Message>You currently don't have an access token.</Message></ViewToken>"
    const { options } = await reporter(says(words))
    expect(await viewToken(options, password)).toBeNull()
  })

  test('is made in two steps, the second with the yes and the id of the first', async () => {
    const { options, asked } = await reporter((one, response) =>
      one.form.get('isExistingToken') === 'Y'
        ? response.end(made)
        : response.writeHead(200, { SERVICE_REQUEST_ID: 'ask-7' }).end('Do you want to continue? (y/n): '),
    )
    expect((await generateToken(options, password)).value).toBe('new-one')
    expect(asked.map(({ form }) => form.get('requestId'))).toEqual([null, 'ask-7'])
  })

  test('is not asked for a second time when the yes broke off', async () => {
    const { options, asked } = await reporter((one, response) =>
      one.form.has('requestId')
        ? response.destroy()
        : response.writeHead(200, { service_request_id: 'ask-7' }).end('(y/n): '),
    )
    await expect(generateToken(options, password)).rejects.toBeInstanceOf(AscNetworkError)
    expect(asked).toHaveLength(2)
  })
})
