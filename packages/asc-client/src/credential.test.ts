import { expect, test } from 'vitest'
import { looksLikeIssuerId, looksLikeKeyId } from './credential.ts'

test.each(['2X9R4HXF34', 'ABCDEFGHIJ', '0123456789'])('knows %s as a key id', (text) => {
  expect(looksLikeKeyId(text)).toBe(true)
})

test.each([
  '2X9R4HXF3',
  '2X9R4HXF345',
  '2x9r4hxf34',
  '2X9R4HXF3 ',
  '',
  '69a6de70-03db-47e3-e053-5b8c7c11a4d1',
])('does not take "%s" for a key id', (text) => {
  expect(looksLikeKeyId(text)).toBe(false)
})

test.each(['69a6de70-03db-47e3-e053-5b8c7c11a4d1', '69A6DE70-03DB-47E3-E053-5B8C7C11A4D1'])(
  'knows %s as an issuer id',
  (text) => {
    expect(looksLikeIssuerId(text)).toBe(true)
  },
)

test.each(['69a6de7003db47e3e0535b8c7c11a4d1', '2X9R4HXF34', '', '69a6de70-03db-47e3-e053-5b8c7c11a4d1\n'])(
  'does not take "%s" for an issuer id',
  (text) => {
    expect(looksLikeIssuerId(text)).toBe(false)
  },
)
