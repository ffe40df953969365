import { describe, expect, it } from 'vitest'
import { found, foundReason, type DiagnosisFinding } from '../key-doctor/diagnosis.ts'
import { refusalParams } from '../integrations/capabilities.pure.ts'
import type { ReasonCode, ReasonParams } from '../problems/reasons.ts'
import { textsOf } from './finding-texts.pure.ts'

const german = (finding: DiagnosisFinding) => textsOf(finding).find(({ language }) => language === 'de')
const refused = (code: ReasonCode, params: ReasonParams = {}) =>
  foundReason('ACCOUNT', 'FAILED', { code, params })

describe('what stands in the way of a key is said in German by its reason', () => {
  it.each([
    [
      'the wrong role',
      refused('ROLE_INSUFFICIENT', refusalParams('FINANCE')),
      'Finanzberichte: die Rolle',
      'Admin oder Finance',
    ],
    [
      'an individual key',
      refused('INDIVIDUAL_KEY_LIMITS', refusalParams('SALES')),
      'Verkäufe: ein persönlicher',
      'Admin, Finance oder Sales and Reports',
    ],
    ['an agreement', refused('AGREEMENT_REQUIRED'), 'neue Vereinbarung', 'Account Holder'],
    ['a membership', refused('MEMBERSHIP_EXPIRED'), 'abgelaufen', 'Account Holder'],
    ['no team', refused('TEAM_NOT_FOUND'), 'kein Entwickler-Team', 'Mitgliedschaft'],
    ['the clock', refused('CLOCK_SKEW', { seconds: 90 }), '90 s anders', 'Agentur'],
    [
      'a vendor number',
      refused('VENDOR_NUMBER_REFUSED', { vendorNumber: '85012345' }),
      '85012345',
      'Team-ID',
    ],
    [
      'Apple’s own words',
      refused('REFUSED_BY_APPLE', { detail: 'Not on Sundays' }),
      '„Not on Sundays“',
      'Support',
    ],
    ['an Apple that is away', refused('APPLE_UNREACHABLE'), 'antwortet im Moment nicht', 'erneut'],
    ['a limit', refused('APPLE_LIMIT', { minutes: 3 }), 'keine weiteren Fragen', 'erneut'],
  ])('%s', (_, finding, message, hint) => {
    expect(german(finding)).toEqual({
      language: 'de',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    })
  })

  it('another reading of what was typed, with the id that it is read by', () => {
    const words = { code: 'READ_OTHERWISE', params: { kind: 'API_KEY_INDIVIDUAL', keyId: '2X9R4HXF34' } }
    expect(german(found('SIGNATURE', 'FAILED', 'Apple refuses what was typed.', { words }))).toMatchObject({
      message: expect.stringContaining('persönlichen Schlüssel 2X9R4HXF34'),
      hint: expect.stringContaining('Aussteller-ID leer'),
    })
  })

  it('a refusal in every reading, which is told otherwise where the issuer ID is missing', () => {
    const hintFor = (issuerId: string) => {
      const words = { code: 'NO_READING', params: { issuerId } }
      return german(found('SIGNATURE', 'FAILED', 'Apple refuses this key.', { words }))?.hint
    }
    expect(hintFor('69a6de70')).toMatch(/\(1\) Schlüssel-ID und Datei .*eines anderen Teams.*widerrufen/)
    expect(hintFor('')).toMatch(/\(1\) es ist ein Team-Schlüssel, dessen Aussteller-ID hier fehlt/)
  })

  it('keeps the English words beside them, and stands in for none with others', () => {
    const own = found('PROVISIONING', 'ADVICE', 'Not available.', { hint: 'Nothing of it is needed.' })
    expect(textsOf(own)).toEqual([
      { language: 'en', message: 'Not available.', hint: 'Nothing of it is needed.' },
      { language: 'de', message: 'Not available.', hint: 'Nothing of it is needed.' },
    ])
    const [english] = textsOf(refused('TEAM_NOT_FOUND'))
    expect(english).toMatchObject({
      language: 'en',
      message: 'Apple finds no developer team behind this account.',
    })
  })
})
