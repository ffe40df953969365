import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'

test('tells name, code, message, place and cause', () => {
  const error = new Error('outside', { cause: Object.assign(new TypeError('inside'), { code: 'E_INSIDE' }) })
  expect(describeError(error)).toMatchObject({
    name: 'Error',
    message: 'outside',
    at: expect.arrayContaining([expect.stringMatching(/^at /)]),
    cause: { name: 'TypeError', code: 'E_INSIDE', message: 'inside' },
  })
})

test.each([
  [
    'a failed query, whose message holds its parameters',
    new Error('Failed query: select $1\nparams: secret'),
  ],
  [
    'Postgres, who repeats values',
    Object.assign(new Error('invalid input syntax: "secret"'), { code: '22P02' }),
  ],
])('keeps the message of %s to itself', (_what, error) => {
  expect(JSON.stringify(describeError(error))).not.toContain('secret')
})

test.each([
  ['a private key', '-----BEGIN PRIVATE KEY-----\nMIGHsecret\n-----END PRIVATE KEY-----'],
  ['half a private key', '-----BEGIN EC PRIVATE KEY-----\nMHcsecret'],
  ['a token for Apple', 'Bearer eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJzZWNyZXQi.secret-signature'],
  ['an API token', 'gh_secretsecretsecretsecretsecret'],
  ['the password of the database', 'cannot reach postgres://gatehouse:secret@db/gatehouse'],
])('leaves %s out of a message', (_what, message) => {
  const described = JSON.stringify(describeError(new Error(message)))
  expect(described).toContain('[secret]')
  expect(described).not.toMatch(/secret(?!])/)
})

test('does not follow causes in a circle', () => {
  const error = new Error('round')
  error.cause = error
  expect(JSON.stringify(describeError(error)).length).toBeLessThan(20_000)
})
