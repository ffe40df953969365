import { describe, expect, it } from 'vitest'
import { teamsOf } from './teams-of.pure.ts'

const team = (name: string) => ({ number: name, issuerId: name, name })
const [one, two, three] = [team('one'), team('two'), team('three')]
const session = { email: 'a@b.example', current: one, providers: [one, two, three], roles: [] }
const asked = { issuerId: null, taken: [], chosen: null }

describe('the teams that a sign-in is for', () => {
  it('are chosen by a person where there are several, and those that are connected are told apart', () => {
    expect(teamsOf(session, { ...asked, taken: ['two'] })).toEqual({
      kind: 'CHOOSE',
      offered: [
        { id: 'one', name: 'one', connected: false },
        { id: 'two', name: 'two', connected: true },
        { id: 'three', name: 'three', connected: false },
      ],
    })
  })

  it('are taken as they were chosen, but for those that were connected meanwhile', () => {
    const chosen = ['one', 'three']
    expect(teamsOf(session, { ...asked, chosen })).toMatchObject({ own: one, others: [three] })
    expect(teamsOf(session, { ...asked, chosen, taken: ['one'] })).toMatchObject({ own: three, others: [] })
  })

  it('are no question where only one is left, or none', () => {
    expect(teamsOf(session, { ...asked, taken: ['one', 'two'] })).toMatchObject({ own: three, others: [] })
    expect(teamsOf(session, { ...asked, taken: ['one', 'two', 'three'] })).toEqual({
      kind: 'NONE',
      reasonCode: 'TEAM_CONNECTED',
    })
  })

  it('stay the one whose data are here, whatever else is reached', () => {
    expect(teamsOf(session, { ...asked, issuerId: 'two', taken: ['one'] })).toMatchObject({
      own: two,
      others: [],
    })
    expect(teamsOf(session, { ...asked, issuerId: 'four' })).toMatchObject({ reasonCode: 'TEAM_NOT_REACHED' })
  })
})
