import { describe, expect, it } from 'vitest'
import { outcomeForApp, outcomeForClient, outcomeForIntegration, tagsAfter } from './outcomes.pure.ts'

const client = { tags: ['dach', 'vip'], managerId: null, archivedAt: null, personalMemberId: null }
const change = { tags: [], memberId: null }
const archived = { ...client, archivedAt: new Date(0) }

describe('a change of clients', () => {
  it('adds and takes away tags, and knows where nothing would change', () => {
    const add = (...tags: string[]) => ({ ...change, action: 'ADD_TAGS', tags }) as const
    expect(tagsAfter(client.tags, add('asia', 'vip'))).toEqual(['asia', 'dach', 'vip'])
    expect(outcomeForClient(client, add('vip'))).toBe('SAME')
    expect(outcomeForClient(client, add('asia'))).toBe('CHANGED')
    expect(outcomeForClient(client, { ...add('asia'), action: 'REMOVE_TAGS' })).toBe('SAME')
    expect(outcomeForClient(client, { ...add('vip'), action: 'REMOVE_TAGS' })).toBe('CHANGED')
  })

  it('leaves alone who has that manager, and what is archived or at work already', () => {
    expect(outcomeForClient(client, { ...change, action: 'SET_MANAGER' })).toBe('SAME')
    expect(outcomeForClient(client, { ...change, action: 'SET_MANAGER', memberId: 'tom' })).toBe('CHANGED')
    expect(outcomeForClient(archived, { ...change, action: 'ARCHIVE' })).toBe('SAME')
    expect(outcomeForClient(archived, { ...change, action: 'RESTORE' })).toBe('CHANGED')
  })

  it('refuses somebody’s own client', () => {
    const own = { ...client, personalMemberId: 'jo' }
    expect(outcomeForClient(own, { ...change, action: 'ARCHIVE' })).toBe('REFUSED')
  })
})

describe('a change of integrations', () => {
  it('asks Apple about those alone that are not archived', () => {
    expect(outcomeForIntegration({ archivedAt: null, isPersonal: false }, 'RENEW')).toBe('CHANGED')
    expect(outcomeForIntegration({ archivedAt: new Date(0), isPersonal: false }, 'RENEW')).toBe('REFUSED')
    expect(outcomeForIntegration({ archivedAt: new Date(0), isPersonal: false }, 'ARCHIVE')).toBe('SAME')
    expect(outcomeForIntegration({ archivedAt: null, isPersonal: true }, 'ARCHIVE')).toBe('REFUSED')
  })
})

describe('a change of apps', () => {
  it('answers what asks to be taken in, leaves alone what is so already, and needs an integration at work', () => {
    const app = { standing: 'ASKS', isPersonal: false, integrationIds: ['key'] }
    expect(outcomeForApp(app, 'TAKE_IN')).toBe('CHANGED')
    expect(outcomeForApp(app, 'LEAVE_OUT')).toBe('CHANGED')
    expect(outcomeForApp({ ...app, standing: 'INCLUDED' }, 'TAKE_IN')).toBe('SAME')
    expect(outcomeForApp({ ...app, integrationIds: [] }, 'TAKE_IN')).toBe('REFUSED')
    expect(outcomeForApp({ ...app, isPersonal: true }, 'LEAVE_OUT')).toBe('REFUSED')
  })
})
