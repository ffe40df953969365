import { expect, test } from 'vitest'
import { checkDraft, emptyDraft, fieldOf, isIssuerId, toInput, vendorNumbersOf } from './connect-input.ts'

const draft = {
  ...emptyDraft,
  key: { ok: true, pem: 'PEM', keyId: '2X9R4HXF34' } as const,
  keyId: '2X9R4HXF34',
  issuerId: '57246542-96fe-1a63-e053-0824d011072a',
  vendorNumbers: '85442109',
}

test('finds nothing wrong with a complete team key', () => {
  expect(checkDraft(draft, 'client-1')).toEqual({})
})

test('names each field that is missing', () => {
  expect(checkDraft(emptyDraft, undefined)).toEqual({
    clientId: 'client.missing',
    privateKey: 'key.missing',
    keyId: 'keyId.invalid',
    issuerId: 'issuer.invalid',
    vendorNumbers: 'vendor.missing',
  })
})

test('asks neither issuer nor vendor number of an individual key', () => {
  const individual = { ...draft, kind: 'individual' as const, issuerId: '', vendorNumbers: '' }
  expect(checkDraft(individual, 'client-1')).toEqual({})
  expect(toInput(individual, 'client-1', {})).not.toHaveProperty('issuerId')
})

test('takes several vendor numbers however they are separated', () => {
  expect(vendorNumbersOf(' 85442109, 85442110;\n85442111 ')).toEqual(['85442109', '85442110', '85442111'])
  expect(checkDraft({ ...draft, vendorNumbers: '85442109 x' }, 'client-1')).toEqual({
    vendorNumbers: 'vendor.invalid',
  })
})

test('knows an issuer id by its shape', () => {
  expect(isIssuerId(' 57246542-96FE-1a63-e053-0824d011072a ')).toBe(true)
  expect(isIssuerId('57246542')).toBe(false)
})

test('finds the field of a server’s problem however it is addressed', () => {
  expect(fieldOf('keyId')).toBe('keyId')
  expect(fieldOf('input.vendorNumbers.0')).toBe('vendorNumbers')
  expect(fieldOf('colour')).toBeUndefined()
  expect(fieldOf(null)).toBeUndefined()
})
