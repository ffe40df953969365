import { describe, expect, it, test } from 'vitest'
import { DomainError } from '../problems/domain-error.ts'
import { appleLabelOf } from './apple-label.pure.ts'
import { checkReporter, type TypedReporter } from './reporter-input.ts'

const email = 'jo@example.com'
const refusalOf = (typed: TypedReporter) => {
  try {
    checkReporter(typed)
  } catch (error) {
    if (error instanceof DomainError) return error.problems.map(({ code, field }) => [code, field])
    throw error
  }
  return null
}

describe('a password for apps', () => {
  test.each([
    'abcd-efgh-ijkl-mnop',
    '  abcd-efgh-ijkl-mnop\n',
    'abcdefghijklmnop',
    'abcd efgh ijkl mnop',
    'abcd–efgh–ijkl–mnop',
    'ABCD-EFGH-IJKL-MNOP',
    'abcd - efgh - ijkl - mnop',
  ])('AT-13: is taken as Apple writes it, however it was copied: %j', (appSpecificPassword) => {
    expect(checkReporter({ email: ' Jo@Example.com ', appSpecificPassword })).toEqual({
      method: 'APP_SPECIFIC_PASSWORD',
      email,
      appSpecificPassword: 'abcd-efgh-ijkl-mnop',
    })
  })

  test.each([
    'Harbour-2024-Light',
    'correct horse battery staple',
    'hunter2',
    '',
    'abcd-efgh-ijkl-mno1',
    'x'.repeat(9_999),
  ])('AV-8: is the only thing that this field takes: %j', (appSpecificPassword) => {
    expect(refusalOf({ email, appSpecificPassword })).toEqual([
      ['APP_PASSWORD_INVALID', 'appSpecificPassword'],
    ])
  })

  it('says everything that is wrong at once, and nothing of what was typed', () => {
    const typed = { email: 'nobody', appSpecificPassword: 'Harbour-2024-Light' }
    expect(refusalOf(typed)).toEqual([
      ['EMAIL_INVALID', 'email'],
      ['APP_PASSWORD_INVALID', 'appSpecificPassword'],
    ])
    expect(() => checkReporter(typed)).not.toThrow(/Harbour/)
  })

  it('AT-18 AV-6: has a label to type at Apple, by which it is found again', () => {
    expect(appleLabelOf('acme', new Date('2026-11-20T12:00:00Z'))).toBe('Gatehouse-Acme-202611')
  })
})

describe('a token', () => {
  const accessToken = '4fbd6016-439d-4cef-a72e-5c465f8343d4'

  test.each([accessToken, ` ${accessToken}\n`, accessToken.toUpperCase(), `"${accessToken}"`])(
    'MA-3: is taken however it was copied: %j',
    (typed) =>
      expect(checkReporter({ accessToken: typed })).toEqual({ method: 'REPORTER_TOKEN', accessToken }),
  )

  test.each(['4fbd6016-439d', 'abcd-efgh-ijkl-mnop', 'a'.repeat(9_999)])(
    'is refused by its shape: %j',
    (typed) => expect(refusalOf({ accessToken: typed })).toEqual([['TOKEN_INVALID', 'accessToken']]),
  )

  it('is one of two things to type, not both and not neither', () => {
    expect(refusalOf({})).toEqual([['INVALID', 'accessToken']])
    expect(refusalOf({ accessToken, email })).toEqual([['INVALID', 'accessToken']])
  })
})
