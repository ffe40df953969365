import { expect, test } from 'vitest'
import { keyOfAccount, type AdminKey } from './key-of-account.pure.ts'

const invite = {
  integrationId: 'invited',
  clientId: 'here',
  providerId: 'p1',
  name: 'Northwind GmbH',
  account: null,
}
const key = (integrationId: string, more: Partial<AdminKey> = {}): AdminKey => ({
  integrationId,
  providerId: `provider of ${integrationId}`,
  name: 'Northwind',
  label: 'Team key',
  ...more,
})
const found = (others: number, ...keys: AdminKey[]) =>
  keyOfAccount(invite, others, keys)?.integrationId ?? null

test('is the one that is connected in its place, or to the same account', () => {
  expect(found(1, key('other'), key('invited'))).toBe('invited')
  expect(found(1, key('other'), key('beside', { providerId: 'p1' }))).toBe('beside')
})

test('is the one of its name, where only one has it', () => {
  expect(found(1, key('other'), key('named', { label: 'northwind gmbh' }))).toBe('named')
  expect(found(0, key('a', { name: invite.name }), key('b', { name: invite.name }))).toBe(null)
})

test('is the client’s only one, where no other account of the client waits', () => {
  expect(found(0, key('only'))).toBe('only')
  expect(found(1, key('only'))).toBe(null)
  expect(found(0, key('a'), key('b'))).toBe(null)
  expect(found(0)).toBe(null)
})
