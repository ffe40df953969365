import { describe, expect, it } from 'vitest'
import { differences, vanished, type Seen } from './changes.pure.ts'

const coins = (over: Partial<Seen> & { state?: string } = {}): Seen => {
  const { state = 'APPROVED', ...rest } = over
  const name = rest.name ?? 'Coins'
  return { ascId: '7', gone: false, ...rest, name, fields: { state, name } }
}
const again = { readBefore: true }

describe('differences', () => {
  it('tells nothing where nothing changed', () => {
    expect(differences([coins()], [coins()], again)).toEqual([])
  })

  it('tells each field that changed, from what and to what', () => {
    expect(differences([coins()], [coins({ state: 'REJECTED', name: 'Gold' })], again)).toEqual([
      {
        subjectAscId: '7',
        subjectName: 'Gold',
        field: 'state',
        fromValue: 'APPROVED',
        toValue: 'REJECTED',
      },
      { subjectAscId: '7', subjectName: 'Gold', field: 'name', fromValue: 'Coins', toValue: 'Gold' },
    ])
  })

  it('tells what is new, but not on a first reading', () => {
    expect(differences([], [coins()], { readBefore: false })).toEqual([])
    expect(differences([], [coins()], again)).toEqual([
      { subjectAscId: '7', subjectName: 'Coins', field: 'state', fromValue: null, toValue: 'APPROVED' },
    ])
  })

  it('tells what is gone, and what is back, whatever was known before', () => {
    const gone = { field: 'state', fromValue: 'APPROVED', toValue: null }
    expect(vanished([coins()])).toEqual([{ subjectAscId: '7', subjectName: 'Coins', ...gone }])
    const back = { field: 'state', fromValue: null, toValue: 'APPROVED' }
    expect(differences([coins({ gone: true })], [coins()], { readBefore: false })).toEqual([
      { subjectAscId: '7', subjectName: 'Coins', ...back },
    ])
  })
})
