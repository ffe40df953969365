import { expect, test } from 'vitest'
import { networkCodeOf, networkSentence } from './network-code.ts'

test.each([
  ['ENOTFOUND', 'HOST_NOT_FOUND'],
  ['EAI_AGAIN', 'HOST_NOT_FOUND'],
  ['ECONNREFUSED', 'CONNECTION_REFUSED'],
  ['ECONNRESET', 'CONNECTION_CLOSED'],
  ['UND_ERR_SOCKET', 'CONNECTION_CLOSED'],
  ['UND_ERR_BODY_TIMEOUT', 'TIMEOUT'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'TLS_REFUSED'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'TLS_REFUSED'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'TLS_REFUSED'],
  ['CERT_HAS_EXPIRED', 'TLS_REFUSED'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'TLS_REFUSED'],
  ['SOMETHING_NEW', 'NETWORK_FAILED'],
] as const)('%s is %s, in a sentence', (code, expected) => {
  expect(networkCodeOf(Object.assign(new Error('x'), { code }))).toBe(expected)
  expect(networkSentence(expected)).toMatch(/Apple/)
})

test.each([new Error('x'), 'text', undefined])('%s is a failure without a name', (error) => {
  expect(networkCodeOf(error)).toBe('NETWORK_FAILED')
})
