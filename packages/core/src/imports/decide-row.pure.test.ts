import { describe, expect, it } from 'vitest'
import { decideRow } from './decide-row.pure.ts'

const wanted = {
  client: 'Northwind',
  tags: ['dach'],
  managerMemberId: 'tom',
  label: null,
  keyId: 'KEY1234567',
  issuerId: null,
  vendorNumbers: [],
  reporterAccount: null,
  fingerprint: 'f',
}
const there = { client: { id: 'c', tags: ['dach'], managerId: 'tom' }, connected: true, renews: false }

describe('a row', () => {
  it('is new where the client or the key is', () => {
    expect(decideRow(wanted, { client: null, connected: false, renews: false })).toEqual({
      outcome: 'NEW',
      addsClient: true,
      setsTags: true,
      setsManager: true,
      connects: true,
    })
    expect(decideRow(wanted, { ...there, connected: false })).toMatchObject({
      outcome: 'NEW',
      connects: true,
    })
  })

  it('changes what is otherwise', () => {
    expect(decideRow({ ...wanted, tags: ['uk'] }, there)).toMatchObject({
      outcome: 'CHANGED',
      setsTags: true,
    })
    expect(decideRow({ ...wanted, managerMemberId: 'jana' }, there)).toMatchObject({
      outcome: 'CHANGED',
      setsManager: true,
    })
  })

  it('changes an account that is asked for with another token', () => {
    const token = { ...wanted, reporterAccount: '2821955' }
    expect(decideRow(token, { ...there, connected: false, renews: true })).toMatchObject({
      outcome: 'CHANGED',
      connects: true,
    })
    expect(decideRow(token, { ...there, renews: true })).toMatchObject({ outcome: 'SAME', connects: false })
  })

  it('is the same where everything is as it says, and empty cells leave what is there', () => {
    const nothing = {
      outcome: 'SAME',
      addsClient: false,
      setsTags: false,
      setsManager: false,
      connects: false,
    }
    expect(decideRow(wanted, there)).toEqual(nothing)
    expect(decideRow({ ...wanted, tags: null, managerMemberId: null, fingerprint: null }, there)).toEqual(
      nothing,
    )
  })
})
