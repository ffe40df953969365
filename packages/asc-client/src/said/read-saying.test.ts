import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSayings } from './read-saying.ts'

const saying = { code: null, parameter: null, requestId: null, allowed: [] }

test('reads every problem of the API with the id that Apple wants to be told', () => {
  const body = {
    errors: [
      { id: 'a-1', code: 'PARAMETER_ERROR.INVALID', title: 'T', detail: 'D', source: { parameter: 'limit' } },
      { id: 'a-2', code: 'FORBIDDEN_ERROR', detail: 'E' },
    ],
  }
  expect(readSayings(JSON.stringify(body))).toEqual([
    {
      ...saying,
      service: 'API',
      code: 'PARAMETER_ERROR.INVALID',
      words: 'T – D',
      parameter: 'limit',
      requestId: 'a-1',
    },
    { ...saying, service: 'API', code: 'FORBIDDEN_ERROR', words: 'E', requestId: 'a-2' },
  ])
})

test('reads the values that Apple would have taken', () => {
  const error = { code: 'ENTITY_ERROR.ATTRIBUTE.TYPE', detail: 'D', meta: { expectedValues: ['ONE', 'TWO'] } }
  expect(readSayings(JSON.stringify({ errors: [error] }))[0]?.allowed).toEqual(['ONE', 'TWO'])
})

test.each([
  [
    '<?xml version="1.0"?>\n<Error>\n  <Code>124</Code>\n  <Message>Your Access Token is invalid</Message>\n</Error>',
    '124',
  ],
  ['Error 213 - There were no sales for the date specified', '213'],
  ['error 108: Invalid username and password.', '108'],
])('reads an error of Reporter: %s', (text, code) => {
  expect(readSayings(text)).toEqual([expect.objectContaining({ service: 'REPORTER', code })])
})

test.each([
  '{"service_errors":[{"code":"-21669","title":"Incorrect Verification Code","message":"Incorrect verification code."}]}',
  '{"serviceErrors":[{"code":-21669,"message":"Incorrect verification code."}]}',
])('reads an error of the sign-in: %s', (text) => {
  expect(readSayings(text)).toEqual([
    { ...saying, service: 'SIGN_IN', code: '-21669', words: 'Incorrect verification code.' },
  ])
})

test('reads the number of the sign-in from words around it', () => {
  expect(readSayings('Sign in failed: Federated Authentication is required. (-22320)')[0]).toMatchObject({
    service: 'SIGN_IN',
    code: '-22320',
  })
})

test('takes a page of HTML for its words', () => {
  expect(readSayings('<html><body><h1>502 Bad Gateway</h1></body></html>')).toEqual([
    { ...saying, service: 'UNKNOWN', words: '502 Bad Gateway' },
  ])
})

test('repeats no token that was pasted along', () => {
  const token = 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl'
  for (const text of [
    `curl -H "Authorization: Bearer ${token}" said no`,
    `{"errors":[{"detail":"${token}"}]}`,
  ])
    expect(JSON.stringify(readSayings(text))).not.toContain(token)
})

test('never throws and always says something of what was pasted', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSayings(text).length).toBeGreaterThan(0)
    }),
  )
})
