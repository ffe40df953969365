import { expect, test } from 'vitest'
import { AscForbiddenError, AscParameterError, AscUnauthorizedError } from '../errors/errors.ts'
import { decide, type Refusal } from './decide.ts'

const problem = { id: 'id-of-document', code: 'CODE', title: 'Title', detail: 'Detail.', parameter: null }

const refusal = (status: number, more: Partial<Refusal> = {}): Refusal => ({
  method: 'GET',
  path: '/v1/apps',
  status,
  problems: [problem],
  headerRequestId: 'id-of-header',
  retryAfterMs: null,
  clockSkewSeconds: null,
  ...more,
})

test.each([
  [400, 'AscParameterError'],
  [401, 'AscUnauthorizedError'],
  [403, 'AscForbiddenError'],
  [404, 'AscNotFoundError'],
  [409, 'AscParameterError'],
  [410, 'AscNotFoundError'],
  [418, 'AscProtocolError'],
  [301, 'AscProtocolError'],
  [429, 'AscRateLimitedError'],
  [500, 'AscServerError'],
])('a %i becomes %s with all that Apple said', (status, name) => {
  const error = decide(refusal(status))
  expect(error.name).toBe(name)
  expect(error).toMatchObject({
    status,
    code: 'CODE',
    detail: 'Detail.',
    requestId: 'id-of-document',
    path: '/v1/apps',
  })
})

test('without a readable document the status, the header and the place remain', () => {
  const error = decide(refusal(502, { problems: [] }))
  expect(error).toMatchObject({ code: null, detail: null, requestId: 'id-of-header', retryable: true })
  expect(error.message).toBe('Apple answered 502 to GET /v1/apps: no explanation that could be read')
})

test('a status that no request has gets a code of its own', () => {
  expect(decide(refusal(302, { problems: [] })).code).toBe('UNEXPECTED_STATUS')
})

test.each([
  [{ parameter: 'filter[vendorNumber]', detail: 'Wrong.' }, true],
  [{ parameter: null, detail: 'Invalid vendor number specified. Try again.' }, true],
  [{ parameter: 'filter[reportDate]', detail: 'Invalid vendor number specified.' }, false],
  [{ parameter: 'filter[reportDate]', detail: 'Wrong.' }, false],
])('tells a refused vendor number by the parameter, else by the words: %o', (part, vendorNumberRefused) => {
  const error = decide(refusal(400, { problems: [{ ...problem, ...part }] }))
  expect(error).toBeInstanceOf(AscParameterError)
  expect(error).toMatchObject({ parameter: part.parameter, vendorNumberRefused })
})

test('finds the refused vendor number among several problems', () => {
  const other = { ...problem, parameter: 'filter[version]' }
  const vendor = { ...problem, parameter: 'filter[vendorNumber]', detail: 'This one.' }
  expect(decide(refusal(400, { problems: [other, vendor] }))).toMatchObject({
    parameter: 'filter[vendorNumber]',
    vendorNumberRefused: true,
    detail: 'This one.',
  })
})

test('tells how far our clock is off, and how long Apple asked to wait', () => {
  const refused = decide(refusal(401, { clockSkewSeconds: 34 }))
  expect(refused).toBeInstanceOf(AscUnauthorizedError)
  expect(refused.toJSON()).toMatchObject({ clockSkewSeconds: 34 })
  expect(decide(refusal(429, { retryAfterMs: 5_000 })).retryAfterMs).toBe(5_000)
})

test('can be kept as JSON, with its kind and what is special to it', () => {
  const detail = 'The API key in use does not allow this request'
  const error = decide(refusal(403, { problems: [{ ...problem, code: 'FORBIDDEN_ERROR', detail }] }))
  expect(error).toBeInstanceOf(AscForbiddenError)
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: 'AscForbiddenError',
    kind: 'FORBIDDEN',
    reason: 'ROLE_INSUFFICIENT',
    status: 403,
    retryable: false,
    method: 'GET',
    path: '/v1/apps',
  })
})
