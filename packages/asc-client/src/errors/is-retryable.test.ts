import { expect, test } from 'vitest'
import { isRetryable } from './is-retryable.ts'
import { AscErrorKind, AscLocalCode, kindOfStatus } from './kinds.ts'

test.each([
  [400, 'PARAMETER', false],
  [401, 'UNAUTHORIZED', false],
  [403, 'FORBIDDEN', false],
  [404, 'NOT_FOUND', false],
  [405, 'PROTOCOL', false],
  [406, 'PROTOCOL', false],
  [408, 'SERVER', true],
  [409, 'PARAMETER', false],
  [410, 'NOT_FOUND', false],
  [415, 'PROTOCOL', false],
  [422, 'PARAMETER', false],
  [429, 'RATE_LIMITED', true],
  [500, 'SERVER', true],
  [501, 'SERVER', false],
  [502, 'SERVER', true],
  [503, 'SERVER', true],
  [504, 'SERVER', true],
  [302, 'PROTOCOL', false],
] as const)('a %i is %s, retryable: %s', (status, kind, retryable) => {
  expect(kindOfStatus(status)).toBe(kind)
  expect(isRetryable({ kind, status, code: null })).toBe(retryable)
})

test.each([
  [AscErrorKind.NETWORK, AscLocalCode.TIMEOUT, true],
  [AscErrorKind.NETWORK, AscLocalCode.CONNECTION_CLOSED, true],
  [AscErrorKind.NETWORK, AscLocalCode.TLS_REFUSED, false],
  [AscErrorKind.PROTOCOL, AscLocalCode.UNREADABLE, true],
  [AscErrorKind.PROTOCOL, AscLocalCode.BAD_SHAPE, false],
  [AscErrorKind.PROTOCOL, AscLocalCode.FOREIGN_LINK, false],
  [AscErrorKind.PROTOCOL, AscLocalCode.TOO_LARGE, false],
  [AscErrorKind.UNAUTHORIZED, AscLocalCode.PRIVATE_KEY_UNREADABLE, false],
])('%s with %s is retryable: %s', (kind, code, retryable) => {
  expect(isRetryable({ kind, status: null, code })).toBe(retryable)
})

test.each([200, 201, 204])('a %i is no failure', (status) => {
  expect(kindOfStatus(status)).toBeNull()
})
