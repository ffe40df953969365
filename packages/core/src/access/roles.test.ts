import { describe, expect, it } from 'vitest'
import { DomainError } from '../problems/domain-error.ts'
import type { MemberActor } from './actor.ts'
import { systemActor } from './actor.ts'
import { authorise, reachOf } from './authorise.ts'
import { isRole, permissions, permissionsOf, roles, type Permission, type Role } from './roles.ts'

const member = (role: Role): MemberActor => ({
  kind: 'member',
  workspaceId: 'w',
  memberId: 'm',
  userId: 'u',
  name: 'Jo',
  role,
  everything: false,
})

const sees = ['client.read', 'integration.read', 'app.read', 'sales.read'] as const

describe('the eight presets', () => {
  it.each<[Role, readonly Permission[]]>([
    ['OWNER', permissions],
    ['ADMIN', permissions],
    [
      'ACCOUNT_MANAGER',
      [
        ...sees,
        'client.add',
        'client.edit',
        'integration.connect',
        'integration.archive',
        'backfill.manage',
        'queue.manage',
        'member.read',
        'audit.read',
      ],
    ],
    ['ANALYST', sees],
    ['REVIEW_RESPONDER', ['client.read', 'app.read']],
    ['VIEWER', sees],
    ['CLIENT_VIEWER', ['client.read', 'app.read', 'sales.read']],
    [
      'OPERATOR',
      [
        'client.read',
        'integration.read',
        'backfill.manage',
        'app.read',
        'queue.manage',
        'operations.read',
        'job.manage',
      ],
    ],
  ])('%s', (role, may) => {
    expect([...permissionsOf(role)].sort()).toEqual([...may].sort())
  })

  it('are eight', () => {
    expect(roles).toHaveLength(8)
  })

  it('are told from other words, also from words that every object knows', () => {
    expect(roles.every(isRole)).toBe(true)
    expect(['owner', 'SUPERUSER', 'toString', ''].some(isRole)).toBe(false)
  })
})

describe('authorise', () => {
  it('lets through exactly what the role holds, and Gatehouse itself', () => {
    const allows = (ask: () => void) => {
      try {
        ask()
        return true
      } catch (error) {
        if (error instanceof DomainError) return false
        throw error
      }
    }
    for (const permission of permissions) {
      expect(allows(() => authorise(systemActor('w', 'backfill'), permission))).toBe(true)
      for (const role of roles)
        expect([role, permission, allows(() => authorise(member(role), permission))]).toEqual([
          role,
          permission,
          permissionsOf(role).includes(permission),
        ])
    }
  })

  it('says what the role does not allow and who can give one that does', () => {
    for (const permission of permissions.filter((each) => !permissionsOf('CLIENT_VIEWER').includes(each))) {
      expect(() => authorise(member('CLIENT_VIEWER'), permission)).toThrow(
        expect.objectContaining({
          problems: [
            {
              code: 'FORBIDDEN',
              message: expect.stringMatching(/^Your role does not allow you to [a-z]+ [a-z ]+\.$/),
              hint: 'An owner or admin of the workspace can give you a role that does.',
              actor: 'WORKSPACE_ADMIN',
              field: null,
              page: null,
            },
          ],
        }),
      )
    }
  })
})

describe('reach', () => {
  it('is the workspace for Gatehouse itself, and for a member what the grants say', () => {
    expect(reachOf(systemActor('w', 'backfill'))).toEqual({
      workspaceId: 'w',
      memberId: null,
      everything: true,
    })
    expect(reachOf(member('OWNER'))).toEqual({ workspaceId: 'w', memberId: 'm', everything: false })
    expect(reachOf({ ...member('VIEWER'), everything: true }).everything).toBe(true)
  })
})
