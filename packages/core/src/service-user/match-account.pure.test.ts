import { describe, expect, it } from 'vitest'
import { acceptedOf, accountOf, type SeenAccount, type WaitingInvite } from './match-account.pure.ts'

const seen = (number: string, name: string, clientId: string | null = null): SeenAccount => ({
  number,
  name,
  clientId,
  seenAt: new Date('2026-11-19T12:00:00Z'),
})
const waiting = (name: string, more: Partial<WaitingInvite> = {}): WaitingInvite => ({
  integrationId: `${name} ${more.clientId ?? 'here'}`,
  clientId: 'here',
  name,
  account: null,
  ...more,
})

describe('the account that an invitation is about', () => {
  it('is the one of its name, however it is spelled', () => {
    const invite = waiting('  northwind  GmbH ')
    expect(accountOf(invite, [invite], [seen('1', 'Other'), seen('2', 'Northwind GmbH')])?.number).toBe('2')
  })

  it('is never one that is connected for another client', () => {
    const invite = waiting('Northwind')
    expect(accountOf(invite, [invite], [seen('1', 'Northwind', 'there')])).toBe(null)
    expect(accountOf(invite, [invite], [seen('1', 'Northwind', 'here')])?.number).toBe('1')
  })

  it('is nobody’s guess where two accounts, or two invitations, have the same name', () => {
    const invite = waiting('Northwind')
    expect(accountOf(invite, [invite], [seen('1', 'Northwind'), seen('2', 'northwind')])).toBe(null)
    const rival = waiting('Northwind', { clientId: 'there' })
    expect(accountOf(invite, [invite, rival], [seen('1', 'Northwind')])).toBe(null)
  })

  it('is the one whose number is known, which no other takes by its name', () => {
    const known = waiting('Whatever', { account: '2' })
    const invite = waiting('Northwind')
    const accounts = [seen('2', 'Northwind')]
    expect(accountOf(known, [known, invite], accounts)?.number).toBe('2')
    expect(accountOf(invite, [known, invite], accounts)).toBe(null)
    expect(accountOf(known, [known], [])).toBe(null)
  })
})

describe('the account that somebody says was accepted', () => {
  const requestedAt = new Date('2026-11-20T00:00:00Z')
  const later = (number: string) => ({ ...seen(number, 'New'), seenAt: new Date('2026-11-21T00:00:00Z') })

  it('is the only one that is nobody’s', () => {
    expect(acceptedOf([seen('1', 'A'), seen('2', 'B', 'there')], requestedAt)?.number).toBe('1')
    expect(acceptedOf([], requestedAt)).toBe(null)
  })

  it('is, among several, the only one that came since it was asked for', () => {
    expect(acceptedOf([seen('1', 'A'), seen('2', 'B'), later('3')], requestedAt)?.number).toBe('3')
  })

  it('is nobody’s guess where several may be meant', () => {
    expect(acceptedOf([seen('1', 'A'), seen('2', 'B')], requestedAt)).toBe(null)
    expect(acceptedOf([seen('1', 'A'), later('2'), later('3')], requestedAt)).toBe(null)
  })
})
