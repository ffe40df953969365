import { describe, expect, it } from 'vitest'
import { DomainError } from '../problems/domain-error.ts'
import { explainAppleError } from './explain-apple-error.ts'
import { explain, explanationCodes } from './explanations.pure.ts'
import { RULES } from './rules.pure.ts'

const api = (code: string, detail: string, more: object = {}): string =>
  JSON.stringify({ errors: [{ id: 'req-1', code, title: 'T', detail, ...more }] })
const first = (body: string, status?: number, endpoint?: string) =>
  explainAppleError({ body, status, endpoint })[0]

describe('an error of the API', () => {
  it('FO-1: that says nothing of its cause is told as uncertain, with what to compare', () => {
    expect(first(api('NOT_AUTHORIZED', 'Provide a properly configured token'), 401)).toMatchObject({
      code: 'KEY_REFUSED',
      certain: false,
      requestId: 'req-1',
      page: { url: expect.stringContaining('https://') },
    })
  })

  it.each([
    [
      'AGREEMENT_REQUIRED',
      'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
      'in-effect agreement',
      'CLIENT_ACCOUNT_HOLDER',
    ],
    [
      'AGREEMENT_REQUIRED',
      'FORBIDDEN',
      'must agree to latest Program License Agreement',
      'CLIENT_ACCOUNT_HOLDER',
    ],
    [
      'MEMBERSHIP_EXPIRED',
      'FORBIDDEN_ERROR',
      "Team 'X' is not associated with an active membership",
      'CLIENT_ACCOUNT_HOLDER',
    ],
    [
      'ROLE_INSUFFICIENT',
      'FORBIDDEN_ERROR',
      'The API key in use does not allow this request',
      'CLIENT_ADMIN',
    ],
    ['RATE_LIMITED', 'RATE_LIMIT_EXCEEDED', 'reached', 'YOU'],
    ['APPLE_FAULT', 'UNEXPECTED_ERROR', 'An unexpected error occurred', 'APPLE'],
    ['NO_SALES', 'NOT_FOUND', 'There were no sales for the date specified.', 'NOBODY'],
    ['NOT_THERE', 'NOT_FOUND', "There is no resource of type 'apps' with id '1'", 'YOU'],
  ])('means %s: %s "%s"', (code, appleCode, detail, actor) => {
    expect(first(api(appleCode, detail))).toMatchObject({ code, actor })
  })

  it('names what the role of the key does not include', () => {
    const refusal = api('FORBIDDEN_ERROR', 'The API key in use does not allow this request')
    const finding = first(refusal, 403, 'GET https://api.appstoreconnect.apple.com/v1/financeReports?x=1')
    expect(finding?.message).toContain('finance reports')
  })

  it('FO-2: about content rights names the page that nobody finds', () => {
    const finding = first(api('STATE_ERROR', "The attribute 'contentRightsDeclaration' is missing"), 409)
    expect(finding).toMatchObject({
      code: 'CONTENT_RIGHTS_MISSING',
      hint: expect.stringContaining('Content Rights'),
    })
  })

  it('FO-11: that lists the values it takes suggests the nearest', () => {
    const meta = {
      expectedValues: ['BUILD_UPLOAD_STATE_UPDATED', 'APP_STORE_VERSION_APP_VERSION_STATE_UPDATED'],
    }
    const body = api('ENTITY_ERROR.ATTRIBUTE.INVALID', "'BUILD_UPLOAD_STATE_CHANGED' is not a valid value", {
      meta,
    })
    expect(first(body, 409)).toMatchObject({
      code: 'VALUE_NOT_OFFERED',
      hint: expect.stringContaining('BUILD_UPLOAD_STATE_UPDATED'),
    })
    const far = api('ENTITY_ERROR.ATTRIBUTE.INVALID', "'NIGHT' is not a valid value", { meta })
    expect(first(far, 409)?.hint).not.toContain('BUILD_UPLOAD')
  })

  it('FO-14: on an address that Apple documents and has not opened says so', () => {
    const body = api('PATH_ERROR', 'The URL path is not valid')
    expect(first(body, 404, '/v1/buildUploads')).toMatchObject({ code: 'NOT_ENABLED_YET', actor: 'APPLE' })
    expect(first(body, 404, '/v1/appz')).toMatchObject({ code: 'NOT_THERE' })
  })

  it('FO-16: both errors of the account without a team are known', () => {
    const noTeam = api(
      'FORBIDDEN_ERROR',
      "Unable to find a team with the given Content Provider ID '1' to which you belong",
    )
    expect(first(noTeam, 403)).toMatchObject({ code: 'TEAM_NOT_FOUND', certain: false })
    expect(first('This request is forbidden for security reasons', 403)).toMatchObject({
      code: 'ROLE_INSUFFICIENT',
    })
  })
})

describe('an error of another service', () => {
  it('FO-4: the App Store Server API wants a key of the other family', () => {
    expect(first('Unauthenticated\n\nRequest ID: ABC', 401, '/inApps/v1/notifications/test')).toMatchObject({
      code: 'PURCHASE_KEY_NEEDED',
    })
  })

  it('FO-6: identifiers of people after a transfer', () => {
    const finding = first(
      '{"error":"access_denied"}',
      400,
      'POST https://appleid.apple.com/auth/usermigrationinfo',
    )
    expect(finding).toMatchObject({ code: 'TRANSFER_IDENTIFIERS', hint: expect.stringContaining('60 days') })
  })

  it.each([
    ['108', 'REPORTER_PASSWORD_REFUSED'],
    ['117', 'REPORTS_DELAYED'],
    ['123', 'REPORTER_TOKEN_EXPIRED'],
    ['124', 'TOKEN_REPLACED'],
    ['210', 'APPLE_LATE'],
    ['213', 'NO_SALES'],
    ['214', 'REPORTER_ACCOUNT_NEEDED'],
    ['209', 'NO_LONGER_KEPT'],
    ['102', 'REPORTER_REQUEST_WRONG'],
  ])('Reporter’s %s means %s, from a robot’s answer and from a person’s', (number, code) => {
    expect(first(`<Error><Code>${number}</Code><Message>m</Message></Error>`)?.code).toBe(code)
    expect(first(`Error ${number} - m`)?.code).toBe(code)
  })

  it.each([
    [-20101, 'SIGN_IN_REFUSED', true],
    [-20283, 'SIGN_IN_REFUSED', false],
    [-20209, 'ACCOUNT_LOCKED', true],
    [-22320, 'COMPANY_ACCOUNT', true],
    [-21669, 'CODE_WRONG', true],
    [-22982, 'CODES_BLOCKED', true],
    [-28248, 'PHONE_NOT_SERVED', true],
  ])('the sign-in’s %i means %s', (number, code, certain) => {
    expect(first(JSON.stringify({ serviceErrors: [{ code: String(number) }] }))).toMatchObject({
      code,
      certain,
    })
  })
})

describe('what cannot be known', () => {
  it('is shown in Apple’s words with its request id, and never guessed at', () => {
    expect(first(api('SOMETHING_NEW', 'The moon is not full.'), 403)).toMatchObject({
      code: 'UNKNOWN',
      message: expect.stringContaining('The moon is not full.'),
      certain: false,
      requestId: 'req-1',
    })
  })

  it.each([
    ['', undefined],
    ['x'.repeat(70_000), 403],
  ])('is nothing at all, or far too much', (body, status) => {
    expect(() => explainAppleError({ body, status })).toThrow(DomainError)
  })

  it('is told by the status alone where nothing else was pasted', () => {
    expect(first('', 503)).toMatchObject({ code: 'APPLE_FAULT' })
  })
})

describe('the table', () => {
  it('leads to words for each of its rows, and uses every explanation', () => {
    const used = new Set<string>([...RULES.map(({ means }) => means), 'VALUE_NOT_OFFERED', 'UNKNOWN'])
    for (const { means } of RULES) expect(explain(means, {}).message).toMatch(/^[A-Z]/)
    expect(explanationCodes.filter((code) => !used.has(code))).toEqual([])
  })

  it.each(explanationCodes)(
    '%s says who and what next, in whole sentences, with its values and without',
    (code) => {
      for (const params of [
        {},
        { detail: 'Words.', parameter: 'limit', nearest: 'ONE', count: 2, number: '101' },
      ]) {
        const { message, hint } = explain(code, params)
        expect(`${message} ${hint ?? ''}`).not.toMatch(/undefined|null|“”|!|please/i)
        expect(hint).not.toBeNull()
      }
    },
  )
})
