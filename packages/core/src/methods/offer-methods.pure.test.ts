import { describe, expect, it, test } from 'vitest'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import { offerMethods, type CompanySignIn } from './offer-methods.pure.ts'
import { rolesOf } from './roles-for.pure.ts'

const offers = (needs: CapabilityName[] = [], companySignIn: CompanySignIn = 'UNKNOWN') =>
  offerMethods({
    off: ['APPLE_ID_2FA'],
    serviceUser: 'NO',
    needs,
    companySignIn,
    passwordLabel: 'Gatehouse-Acme-202611',
  })
const offerOf = (method: string, ...asked: Parameters<typeof offers>) => {
  const offer = offers(...asked).find((each) => each.method === method)
  if (!offer) throw new Error(`${method} is not there`)
  return offer
}

describe('what is offered', () => {
  it('AT-12: recommends an API key, best for agencies, and puts it first', () => {
    expect(offers()[0]).toMatchObject({ method: 'API_KEY_TEAM', recommended: true, available: true })
    expect(offers().filter(({ recommended }) => recommended)).toHaveLength(1)
  })

  it('AV-2: promises of a password for apps sales and finance alone, and says what is missing', () => {
    const offer = offerOf('APP_SPECIFIC_PASSWORD', ['SALES', 'ANALYTICS'])
    expect(offer.capabilities).toEqual(['SALES', 'FINANCE'])
    expect(offer.lacks).toEqual(['ANALYTICS'])
    expect(offer.endsAfterDays).toBe(180)
  })

  test.each(['APP_SPECIFIC_PASSWORD'])(
    'AT-7 AT-8 AT-9: says before anything is typed that %s is not for accounts that a company manages',
    (method) => {
      const offer = offerOf(method, [], 'YES')
      expect(offer.available).toBe(false)
      expect(offer.reason).toMatch(/company sign-in, Apple Business Manager/)
      expect(offer.reason).toMatch(/API key works/)
      expect(offerOf(method, [], 'NO').available).toBe(true)
    },
  )

  it('AT-9: offers an API key to companies that sign in their own way', () => {
    expect(offers([], 'YES')[0]).toMatchObject({ method: 'API_KEY_TEAM', available: true, recommended: true })
  })

  it('AT-18: suggests a name for the password that is made at Apple', () => {
    expect(offerOf('APP_SPECIFIC_PASSWORD').passwordLabel).toBe('Gatehouse-Acme-202611')
    expect(offerOf('API_KEY_TEAM').passwordLabel).toBeNull()
  })

  it('AD-21: leaves out what policy leaves out, and says who can change that', () => {
    expect(offerOf('APPLE_ID_2FA')).toMatchObject({
      available: false,
      reason: expect.stringMatching(/Off by policy.*an owner/),
    })
  })
})

describe('roles follow from needs', () => {
  test.each<[string, CapabilityName[], string[]]>([
    ['AD-4: sales', ['SALES'], ['Sales and Reports']],
    ['AD-5: everything', ['SALES', 'FINANCE', 'ANALYTICS', 'REVIEWS'], ['Finance', 'Customer Support']],
    ['AD-6: reviews', ['REVIEWS'], ['Customer Support']],
    ['AD-7: analytics with finance', ['ANALYTICS', 'FINANCE'], ['Finance']],
    ['users', ['USERS'], ['Admin']],
    ['nothing in particular', [], []],
  ])('%s', (_, needs, roles) => {
    expect(rolesOf('API_KEY_TEAM', needs)).toEqual(roles)
  })

  it('AT-3: are those of a person where a person is asked for', () => {
    expect(rolesOf('REPORTER_TOKEN', ['SALES'])).toEqual(['Sales'])
    expect(rolesOf('APP_SPECIFIC_PASSWORD', ['SALES', 'FINANCE'])).toEqual(['Finance'])
  })
})
