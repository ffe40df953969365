import { describe, expect, it } from 'vitest'
import { originOf } from './origin.ts'

describe('the origin of links', () => {
  it('is the host asked for', () =>
    expect(originOf({ host: '127.0.0.1:4010' })).toBe('http://127.0.0.1:4010'))

  it('is what the outermost proxy was asked for', () => {
    const headers = {
      host: 'inner',
      'x-forwarded-proto': 'https, http',
      'x-forwarded-host': 'api.appstoreconnect.apple.com, inner',
    }
    expect(originOf(headers)).toBe('https://api.appstoreconnect.apple.com')
  })
})
