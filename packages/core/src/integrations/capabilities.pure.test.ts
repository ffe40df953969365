import { describe, expect, it } from 'vitest'
import { limitOf, type KnownCapability } from './capabilities.pure.ts'

const now = new Date('2026-11-19T12:00:00Z')
const of = (name: string, status: string, provedAt: Date | null = null): KnownCapability => ({
  name,
  status,
  provedAt,
})
const works = [of('APPS', 'PROVED', now), of('SALES', 'PROVED', now)]

describe('what a credential may do limits an access', () => {
  it('where apps or sales are refused', () => {
    expect(limitOf('API_KEY_TEAM', [of('APPS', 'PROVED', now), of('SALES', 'REFUSED')])).toMatchObject({
      code: 'ROLE_INSUFFICIENT',
      params: { capability: 'sales' },
    })
  })

  it('where an individual key cannot have what no such key has', () => {
    const capabilities = [of('APPS', 'PROVED', now), of('SALES', 'REFUSED')]
    expect(limitOf('API_KEY_INDIVIDUAL', capabilities)).toEqual({ code: 'INDIVIDUAL_KEY_LIMITS', params: {} })
  })

  it('where it lost what it had, whatever that was', () => {
    expect(limitOf('API_KEY_TEAM', [...works, of('FINANCE', 'REFUSED', now)])).toMatchObject({
      code: 'ROLE_INSUFFICIENT',
      params: { capability: 'finance reports', lost: 1 },
    })
  })

  it('not where it never had what is not needed, nor where nothing is known', () => {
    const capabilities = [
      ...works,
      of('FINANCE', 'REFUSED'),
      of('REVIEWS', 'UNKNOWN'),
      of('USERS', 'REFUSED', now),
    ]
    expect(limitOf('API_KEY_TEAM', capabilities)).toBeNull()
  })
})
