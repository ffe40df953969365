import { expect, it } from 'vitest'
import { permissionsOf, roles } from '../access/roles.ts'
import { coversToken } from './covers.pure.ts'

it('never lets a token do more than its maker', () => {
  const pairs = roles.flatMap((maker) => roles.map((role) => ({ maker, role })))
  const covered = pairs.filter(({ maker, role }) => coversToken({ role: maker, everything: true }, role))
  const exceeding = covered.filter(({ maker, role }) =>
    permissionsOf(role).some((permission) => !permissionsOf(maker).includes(permission)),
  )
  expect(covered.length).toBeGreaterThan(0)
  expect(exceeding).toEqual([])
})

it('is for owners and admins who reach everything', () => {
  const makers = roles.filter((role) => coversToken({ role, everything: true }, 'VIEWER'))
  expect(makers).toEqual(['OWNER', 'ADMIN'])
  expect(roles.some((role) => coversToken({ role, everything: false }, 'VIEWER'))).toBe(false)
})

it("gives an owner's token to owners alone", () => {
  expect(coversToken({ role: 'OWNER', everything: true }, 'OWNER')).toBe(true)
  expect(coversToken({ role: 'ADMIN', everything: true }, 'OWNER')).toBe(false)
})
